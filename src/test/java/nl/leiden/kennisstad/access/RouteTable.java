package nl.leiden.kennisstad.access;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who may go where at the desk: every route, as English templates. */
final class RouteTable {

    private static final Set<Who> SIGNED_IN =
            EnumSet.complementOf(EnumSet.of(Who.NOBODY, Who.DISABLED));
    private static final Set<Who> ADMINISTRATOR = EnumSet.of(Who.ADMINISTRATOR);
    private static final Set<Who> COORDINATOR = EnumSet.of(Who.COORDINATOR);
    private static final Set<Who> GROUP = EnumSet.of(Who.COORDINATOR, Who.MEMBER);
    private static final Set<Who> REPORTERS = EnumSet.of(Who.COORDINATOR, Who.LEAD);
    private static final Set<Who> READERS = EnumSet.of(Who.COORDINATOR, Who.MEMBER, Who.LEAD);
    private static final Set<Who> PARTIES =
            EnumSet.of(Who.COORDINATOR, Who.MEMBER, Who.REPRESENTATIVE);
    private static final Set<Who> MAIL_READERS = EnumSet.of(Who.ADMINISTRATOR, Who.COORDINATOR);
    private static final Set<Who> INVITED = EnumSet.of(Who.COORDINATOR, Who.MEMBER, Who.GUEST);
    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);

    private final Map<String, Set<Who>> table = new LinkedHashMap<>();

    private RouteTable() {}

    static Map<String, Set<Who>> all() {
        RouteTable routes = new RouteTable();
        routes.fill();
        return routes.table;
    }

    private void fill() {
        allow(EVERYBODY, "GET /sign-in", "POST /sign-in", "POST /sign-in/expired");
        allow(EVERYBODY, "GET /password", "POST /password");
        allow(EVERYBODY, "GET /password/{token}", "POST /password/{token}");
        allow(SIGNED_IN, "GET /manage", "POST /manage/sign-out");
        allow(SIGNED_IN, "POST /manage/drafts", "POST /manage/drafts/discarded");
        allow(SIGNED_IN, "GET /manage/jobs/{job}", "GET /manage/jobs/{job}/file");
        allow(
                SIGNED_IN,
                "GET /manage/account",
                "GET /manage/account/password",
                "POST /manage/account/password",
                "GET /manage/account/language",
                "POST /manage/account/language",
                "POST /manage/account/sessions/{session}/end",
                "POST /manage/account/sessions/end");
        allow(
                ADMINISTRATOR,
                "GET /manage/integrity",
                "GET /manage/accounts",
                "GET /manage/accounts/new",
                "POST /manage/accounts/new",
                "GET /manage/accounts/{account}",
                "GET /manage/accounts/{account}/edit",
                "POST /manage/accounts/{account}/edit",
                "GET /manage/accounts/{account}/grants/new",
                "POST /manage/accounts/{account}/grants/new",
                "POST /manage/accounts/{account}/grants/{grant}/end",
                "POST /manage/accounts/{account}/link",
                "POST /manage/accounts/{account}/disabled",
                "POST /manage/accounts/{account}/enabled");
        allow(
                GROUP,
                "GET /manage/agendas",
                "GET /manage/agendas/{label}/reading",
                "GET /manage/agendas/{label}/preview",
                "GET /manage/agendas/{label}/exports",
                "POST /manage/agendas/{label}/exports/{format}/{language}",
                "GET /manage/agendas/{label}/reading/remarks",
                "POST /manage/agendas/{label}/reading/remarks");
        allow(
                COORDINATOR,
                "GET /manage/agendas/new",
                "POST /manage/agendas/new",
                "GET /manage/agendas/{label}",
                "GET /manage/agendas/{label}/edit",
                "POST /manage/agendas/{label}/edit",
                "GET /manage/agendas/{label}/proposal",
                "POST /manage/agendas/{label}/proposal",
                "POST /manage/agendas/{label}/withdrawal",
                "GET /manage/agendas/{label}/referral",
                "POST /manage/agendas/{label}/referral",
                "GET /manage/agendas/{label}/adoption",
                "POST /manage/agendas/{label}/adoption",
                "GET /manage/agendas/{label}/entries/new",
                "POST /manage/agendas/{label}/entries/new",
                "GET /manage/agendas/{label}/entries/{code}",
                "POST /manage/agendas/{label}/entries/{code}/removal",
                "POST /manage/agendas/{label}/entries/{code}/position",
                "GET /manage/agendas/{label}/entries/{code}/texts",
                "POST /manage/agendas/{label}/entries/{code}/texts",
                "GET /manage/agendas/{label}/entries/{code}/leads/new",
                "POST /manage/agendas/{label}/entries/{code}/leads/new",
                "GET /manage/agendas/{label}/entries/{code}/leads/{place}",
                "POST /manage/agendas/{label}/entries/{code}/leads/{place}",
                "POST /manage/agendas/{label}/entries/{code}/leads/{place}/removal",
                "GET /manage/agendas/{label}/entries/{code}/partners/new",
                "POST /manage/agendas/{label}/entries/{code}/partners/new",
                "GET /manage/agendas/{label}/entries/{code}/partners/{place}",
                "POST /manage/agendas/{label}/entries/{code}/partners/{place}",
                "POST /manage/agendas/{label}/entries/{code}/partners/{place}/removal",
                "GET /manage/agendas/{label}/entries/{code}/actions/new",
                "POST /manage/agendas/{label}/entries/{code}/actions/new",
                "GET /manage/agendas/{label}/entries/{code}/actions/{action}",
                "POST /manage/agendas/{label}/entries/{code}/actions/{action}",
                "POST /manage/agendas/{label}/entries/{code}/actions/{action}/removal",
                "POST /manage/agendas/{label}/entries/{code}/actions/{action}/position",
                "GET /manage/agendas/{label}/entries/{code}/events/new",
                "POST /manage/agendas/{label}/entries/{code}/events/new",
                "GET /manage/agendas/{label}/entries/{code}/actions/{action}/events/new",
                "POST /manage/agendas/{label}/entries/{code}/actions/{action}/events/new",
                "POST /manage/agendas/{label}/revision",
                "POST /manage/agendas/{label}/revision/removal",
                "GET /manage/agendas/{label}/criteria",
                "GET /manage/agendas/{label}/criteria/{letter}",
                "POST /manage/agendas/{label}/criteria/{letter}",
                "GET /manage/agendas/{label}/completeness",
                "GET /manage/agendas/{label}/timeline",
                "GET /manage/agendas/{label}/continuation",
                "POST /manage/agendas/{label}/continuation",
                "GET /manage/agendas/{label}/endings/{code}",
                "POST /manage/agendas/{label}/endings/{code}",
                "POST /manage/agendas/{label}/endings/{code}/removal",
                "GET /manage/agendas/{label}/means",
                "GET /manage/agendas/{label}/means/new",
                "POST /manage/agendas/{label}/means/new",
                "GET /manage/agendas/{label}/means/{means}",
                "POST /manage/agendas/{label}/means/{means}",
                "POST /manage/agendas/{label}/means/{means}/removal",
                "GET /manage/agendas/{label}/entries/{code}/criteria",
                "POST /manage/agendas/{label}/entries/{code}/criteria",
                "POST /manage/agendas/{label}/entries/{code}/criteria/{letter}/removal",
                "GET /manage/agendas/{label}/entries/{code}/english",
                "POST /manage/agendas/{label}/entries/{code}/english",
                "GET /manage/agendas/{label}/entries/{code}/means/new",
                "POST /manage/agendas/{label}/entries/{code}/means/new");
        allow(
                COORDINATOR,
                "GET /manage/organisations",
                "GET /manage/organisations/new",
                "POST /manage/organisations/new",
                "GET /manage/organisations/{slug}",
                "POST /manage/organisations/{slug}",
                "GET /manage/organisations/{slug}/history",
                "GET /manage/projects/{slug}/history",
                "GET /manage/agendas/{label}/history",
                "GET /manage/people",
                "GET /manage/people/new",
                "POST /manage/people/new",
                "GET /manage/people/{person}",
                "POST /manage/people/{person}",
                "GET /manage/people/{person}/terms/new",
                "POST /manage/people/{person}/terms/new",
                "GET /manage/people/{person}/terms/{term}",
                "POST /manage/people/{person}/terms/{term}",
                "POST /manage/people/{person}/terms/{term}/removal",
                "GET /manage/offices",
                "GET /manage/offices/new",
                "POST /manage/offices/new",
                "GET /manage/offices/{office}",
                "POST /manage/offices/{office}",
                "GET /manage/themes",
                "GET /manage/themes/new",
                "POST /manage/themes/new",
                "GET /manage/themes/{slug}",
                "POST /manage/themes/{slug}",
                "GET /manage/projects",
                "GET /manage/projects/new",
                "POST /manage/projects/new",
                "GET /manage/projects/{slug}",
                "POST /manage/projects/{slug}",
                "GET /manage/projects/{slug}/phase",
                "POST /manage/projects/{slug}/phase",
                "GET /manage/projects/{slug}/place",
                "POST /manage/projects/{slug}/place",
                "GET /manage/projects/{slug}/relations/new",
                "POST /manage/projects/{slug}/relations/new",
                "POST /manage/projects/{slug}/relations/{other}/removal",
                "GET /manage/pages",
                "GET /manage/pages/{key}",
                "POST /manage/pages/{key}");
        allow(
                MAIL_READERS,
                "GET /manage/mail",
                "POST /manage/mail/resending",
                "GET /manage/mail/{mail}",
                "POST /manage/mail/{mail}/resending");
        allow(
                PARTIES,
                "GET /manage/decisions",
                "GET /manage/decisions/{number}",
                "GET /manage/tasks",
                "GET /manage/decisions/exports/{format}",
                "GET /manage/tasks/exports/{format}");
        allow(
                COORDINATOR,
                "GET /manage/decisions/new",
                "POST /manage/decisions/new",
                "POST /manage/decisions/{number}/publication",
                "POST /manage/decisions/{number}/withdrawal",
                "GET /manage/decisions/{number}/english",
                "POST /manage/decisions/{number}/english",
                "GET /manage/decisions/{number}/task",
                "POST /manage/decisions/{number}/task",
                "GET /manage/tasks/{task}",
                "POST /manage/tasks/{task}");
        allow(INVITED, "GET /manage/meetings", "GET /manage/meetings/{day}");
        allow(
                GROUP,
                "GET /manage/meetings/{day}/papers/{edition}",
                "GET /manage/meetings/{day}/papers/{edition}/book/{language}",
                "GET /manage/meetings/{day}/minutes",
                "GET /manage/meetings/{day}/minutes/remarks",
                "POST /manage/meetings/{day}/minutes/remarks");
        allow(
                COORDINATOR,
                "GET /manage/meetings/new",
                "POST /manage/meetings/new",
                "GET /manage/meetings/{day}/edit",
                "POST /manage/meetings/{day}/edit",
                "POST /manage/meetings/{day}/invitation",
                "GET /manage/meetings/{day}/cancellation",
                "POST /manage/meetings/{day}/cancellation",
                "POST /manage/meetings/{day}/holding",
                "GET /manage/meetings/{day}/history",
                "GET /manage/meetings/{day}/invitees",
                "POST /manage/meetings/{day}/invitees",
                "POST /manage/meetings/{day}/invitees/members",
                "GET /manage/meetings/{day}/invitees/{invitee}",
                "POST /manage/meetings/{day}/invitees/{invitee}",
                "POST /manage/meetings/{day}/invitees/{invitee}/removal",
                "GET /manage/meetings/{day}/items",
                "POST /manage/meetings/{day}/items",
                "GET /manage/meetings/{day}/items/{item}",
                "POST /manage/meetings/{day}/items/{item}",
                "POST /manage/meetings/{day}/items/{item}/position",
                "POST /manage/meetings/{day}/items/{item}/removal",
                "POST /manage/meetings/{day}/papers",
                "POST /manage/meetings/{day}/papers/{edition}/sending",
                "POST /manage/meetings/{day}/due",
                "GET /manage/meetings/{day}/minutes/edit",
                "POST /manage/meetings/{day}/minutes/edit",
                "POST /manage/meetings/{day}/minutes/proposal",
                "GET /manage/meetings/{day}/minutes/english",
                "POST /manage/meetings/{day}/minutes/english",
                "GET /manage/meetings/{day}/minutes/approval",
                "POST /manage/meetings/{day}/minutes/approval",
                "POST /manage/meetings/{day}/minutes/publication",
                "POST /manage/meetings/{day}/minutes/withdrawal");
        allow(GROUP, "GET /manage/reviews", "GET /manage/reviews/{day}");
        allow(
                COORDINATOR,
                "GET /manage/reviews/new",
                "POST /manage/reviews/new",
                "GET /manage/reviews/{day}/english",
                "POST /manage/reviews/{day}/english",
                "GET /manage/reviews/{day}/schedule",
                "POST /manage/reviews/{day}/schedule",
                "GET /manage/reviews/{day}/closing",
                "POST /manage/reviews/{day}/closing",
                "POST /manage/reviews/{day}/reminder",
                "POST /manage/reviews/{day}/{code}/acceptance",
                "GET /manage/reviews/{day}/{code}/return",
                "POST /manage/reviews/{day}/{code}/return");
        allow(
                REPORTERS,
                "GET /manage/agendas/{label}/entries/{code}/partners/proposal",
                "POST /manage/agendas/{label}/entries/{code}/partners/proposal");
        allow(READERS, "GET /manage/reviews/{day}/{code}");
        allow(
                REPORTERS,
                "GET /manage/reviews/{day}/{code}/report",
                "POST /manage/reviews/{day}/{code}/report");
        allow(
                GROUP,
                "GET /manage/reviews/{day}/{code}/questions",
                "POST /manage/reviews/{day}/{code}/questions");
        allow(
                REPORTERS,
                "GET /manage/reviews/{day}/{code}/questions/{question}",
                "POST /manage/reviews/{day}/{code}/questions/{question}");
        allow(
                GROUP,
                "GET /manage/reviews/{day}/{code}/outcome",
                "POST /manage/reviews/{day}/{code}/outcome");
    }

    private void allow(Set<Who> who, String... routes) {
        for (String route : routes) {
            table.put(route, who);
        }
    }
}
