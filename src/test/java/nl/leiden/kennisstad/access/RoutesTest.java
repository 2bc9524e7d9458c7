package nl.leiden.kennisstad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionManner;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.document.Progress;
import nl.leiden.kennisstad.meeting.Capacity;
import nl.leiden.kennisstad.meeting.Invitees;
import nl.leiden.kennisstad.meeting.MeetingId;
import nl.leiden.kennisstad.meeting.MeetingKind;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.NewInvitee;
import nl.leiden.kennisstad.meeting.OrderOfTheDay;
import nl.leiden.kennisstad.meeting.Papers;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the desk, for every kind of visitor. A route that is not in the table fails, and
 * so does a line of the table without its route.
 */
@Portal
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private enum Who {
        NOBODY,
        DISABLED,
        ADMINISTRATOR("beheerder"),
        COORDINATOR("coordinator"),
        MEMBER("stuurgroep"),
        REPRESENTATIVE("vertegenwoordiger"),
        LEAD("trekker"),
        GUEST("gast");

        private final String mailbox;

        Who() {
            this("");
        }

        Who(String mailbox) {
            this.mailbox = mailbox;
        }
    }

    private static final Actor ACTOR = Actor.system("test");
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

    @Autowired private Http http;
    @Autowired private LocalizedPaths paths;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    @Autowired private Decisions decisions;
    @Autowired private PlatformTransactionManager transactions;
    @Autowired private Meetings meetings;
    @Autowired private Papers papers;
    @Autowired private OrderOfTheDay order;
    @Autowired private Invitees invitees;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private AccountId target = new AccountId(new UUID(0, 0));
    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);
    private final Map<String, Set<Who>> table = new LinkedHashMap<>();

    @BeforeAll
    void everyKindOfVisitor() throws IOException {
        for (Who who : Who.values()) {
            visitors.put(
                    who,
                    who.mailbox.isEmpty()
                            ? new Visitor(http.base())
                            : Visitor.as(http, who.mailbox));
        }
        Visitor disabled = Visitor.as(http, "gast");
        visitors.put(Who.DISABLED, disabled);
        visitors.put(Who.GUEST, secondGuest());
        accounts.disable(accounts.enabled("gast@kennisstad.example").orElseThrow().id());
        target = accounts.open("target@kennisstad.example", "Doelwit");
        aMeeting();
        aTask();
        fillTable();
    }

    /** On the day of the example review, with its minutes proposed. */
    private void aMeeting() throws IOException {
        MeetingId id =
                meetings.plan(
                        new MeetingPlan(
                                MeetingKind.OTHER,
                                LocalDate.of(2017, 9, 21),
                                LocalTime.NOON,
                                LocalTime.of(13, 0),
                                LocalizedText.dutch("Stadhuis"),
                                null,
                                false));
        order.add(id, LocalizedText.dutch("Rondvraag"), null);
        AccountId guest = accounts.enabled("gast2@kennisstad.example").orElseThrow().id();
        invitees.add(
                id,
                new NewInvitee(
                        guest,
                        "Tweede gast",
                        "gast2@kennisstad.example",
                        Language.NL,
                        Capacity.GUEST));
        meetings.invite(id);
        papers.prepare(id, Progress.NONE);
        papers.send(id, 1, ACTOR);
        jdbc.sql("update meeting set state = 'MINUTES_PROPOSED'").update();
    }

    private void aTask() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        decisions.recordNext(
                                LocalDate.of(2017, 9, 21),
                                number ->
                                        new NewDecision(
                                                number,
                                                LocalDate.of(2017, 9, 21),
                                                DecisionKind.OTHER,
                                                DecisionManner.MEETING,
                                                null,
                                                LocalizedText.dutch("In de vergadering"),
                                                LocalizedText.dutch("Er komt een plan"),
                                                null,
                                                false,
                                                List.of(
                                                        new NewDecision.NewTask(
                                                                LocalizedText.dutch("Schrijf het"),
                                                                "De gemeente",
                                                                null)))));
    }

    private Visitor secondGuest() {
        AccountId guest = accounts.open("gast2@kennisstad.example", "Tweede gast");
        accounts.grant(
                guest, new NewGrant(Role.GUEST, organisation(), LocalDate.of(2017, 1, 1), null));
        jdbc.sql(
                        "insert into account_password select ?, hash, changed_at from account_password limit 1")
                .param(guest.value())
                .update();
        return Visitor.as(http, "gast2");
    }

    private void fillTable() {
        allow(EVERYBODY, "GET /sign-in", "POST /sign-in", "POST /sign-in/expired");
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
                "GET /manage/mail/{mail}",
                "POST /manage/mail/{mail}/resending");
        allow(
                PARTIES,
                "GET /manage/decisions",
                "GET /manage/decisions/{number}",
                "GET /manage/tasks");
        allow(
                COORDINATOR,
                "GET /manage/decisions/new",
                "POST /manage/decisions/new",
                "POST /manage/decisions/{number}/publication",
                "POST /manage/decisions/{number}/withdrawal",
                "GET /manage/decisions/{number}/english",
                "POST /manage/decisions/{number}/english",
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
                "GET /manage/meetings/{day}/minutes/approval",
                "POST /manage/meetings/{day}/minutes/approval");
        allow(GROUP, "GET /manage/reviews", "GET /manage/reviews/{day}");
        allow(
                COORDINATOR,
                "GET /manage/reviews/new",
                "POST /manage/reviews/new",
                "GET /manage/reviews/{day}/closing",
                "POST /manage/reviews/{day}/closing",
                "POST /manage/reviews/{day}/reminder",
                "POST /manage/reviews/{day}/{code}/acceptance",
                "GET /manage/reviews/{day}/{code}/return",
                "POST /manage/reviews/{day}/{code}/return");
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

    @Test
    void theTableNamesEveryRouteOfTheDeskAndNoOther() {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info ->
                        info.getPatternValues().stream()
                                .filter(path -> path.matches("/en/(manage|sign-in|password)(/.*)?"))
                                .forEach(path ->
                                        info.getMethodsCondition()
                                                .getMethods()
                                                .forEach(method ->
                                                        routes.add(
                                                                method
                                                                        + " "
                                                                        + path.substring(3)))));

        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void nothingButTheDeskTakesAnythingIn() {
        List<String> writing = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach((info, method) -> {
                    boolean desk =
                            info.getPatternValues().stream()
                                    .allMatch(path ->
                                            path.matches(
                                                    "/(en/(manage|sign-in|password)|nl/(beheer|inloggen|wachtwoord))(/.*)?"));
                    boolean get =
                            info.getMethodsCondition().getMethods().stream()
                                    .allMatch(verb -> verb.name().equals("GET"));
                    if (!desk && !get) {
                        writing.add(info + " " + method);
                    }
                });

        assertThat(writing).isEmpty();
    }

    @Test
    void everyRouteLetsInWhoMayAndNobodyElse() {
        Map<String, String> wrong = new TreeMap<>();
        table.forEach((route, allowed) -> {
            for (Who who : Who.values()) {
                boolean endsTheSession =
                        route.endsWith("/sign-out") || route.endsWith("sessions/end");
                if (endsTheSession || route.endsWith("/expired")) {
                    continue; // this test goes on with the session; expired always answers 401
                }
                int status = status(route, who);
                boolean in = status != 302 && status != 401 && status != 404 && status != 403;
                boolean fits = allowed.contains(who) ? in || needsAnotherState(route) : !in;
                if (!fits || status >= 500) {
                    wrong.put(route + " for " + who, String.valueOf(status));
                }
            }
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPostWithoutATokenIsForbidden() {
        Map<String, Integer> wrong = new TreeMap<>();
        table.keySet().stream()
                .filter(route -> route.startsWith("POST"))
                .forEach(route -> {
                    int status =
                            visitor(Who.COORDINATOR).post(path(route), Map.of("x", "y")).status();
                    if (status != 403) {
                        wrong.put(route, status);
                    }
                });

        assertThat(wrong).isEmpty();
    }

    /** Whoever may go there, finds nothing in the state of this portal. */
    private static boolean needsAnotherState(String route) {
        return route.contains("{token}")
                || route.contains("{session}")
                || route.contains("{job}")
                || route.contains("{grant}")
                || route.contains("{question}") // the example is closed and has none
                || route.contains("agendas/{label}/criteria/{letter}") // of what is not adopted
                || route.contains("reading/remarks");
    }

    private int status(String route, Who who) {
        return route.startsWith("GET")
                ? visitor(who).get(path(route)).status()
                : visitor(who).post(path(route), Map.of("_csrf", visitor(who).token())).status();
    }

    private Visitor visitor(Who who) {
        return Objects.requireNonNull(visitors.get(who));
    }

    /** A real address: the adopted agenda, the first project, the last example review. */
    private String path(String route) {
        String template = route.substring(route.indexOf(' ') + 1);
        Map<String, String> values =
                Map.ofEntries(
                        Map.entry("{label}", "2017-2018"),
                        Map.entry("{code}", "1a"),
                        Map.entry("{place}", "0"),
                        Map.entry("{other}", "huis-van-het-onderwijs-leiden"),
                        Map.entry("{day}", "2017-09-21"),
                        Map.entry("{action}", action()),
                        Map.entry("{person}", one("select person_id from office_term")),
                        Map.entry("{term}", one("select id from office_term")),
                        Map.entry("{letter}", "c"),
                        Map.entry("{format}", "projects"),
                        Map.entry("{language}", "nl"),
                        Map.entry("{means}", means()),
                        Map.entry("{invitee}", one("select id from meeting_invitee")),
                        Map.entry("{edition}", "1"),
                        Map.entry("{item}", one("select id from meeting_item")),
                        Map.entry("{number}", one("select number from decision")),
                        Map.entry("{task}", one("select id from decision_task")),
                        Map.entry("{mail}", one("select id from mail")),
                        Map.entry("{office}", one("select id from office")),
                        Map.entry("{account}", account()),
                        Map.entry("{token}", "unknown"),
                        Map.entry("{session}", "unknown"),
                        Map.entry("{job}", account()),
                        Map.entry("{question}", account()),
                        Map.entry("{grant}", account()));
        String slug =
                template.contains("/organisations/")
                        ? "universiteit-leiden"
                        : template.contains("/themes/") ? "campusontwikkeling" : "wonen";
        String path =
                paths.translate(Language.NL, template)
                        .replace("{slug}", slug)
                        .replace("{key}", "contact");
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        return path;
    }

    private UUID organisation() {
        return jdbc.sql("select id from organisation order by id limit 1")
                .query(UUID.class)
                .single();
    }

    private String one(String sql) {
        return jdbc.sql(sql + " order by id limit 1").query(String.class).single();
    }

    private String action() {
        return jdbc.sql(
                        "select a.id::text from agenda_action a join agenda_entry e on e.id = a.entry_id"
                                + " order by e.position, a.position limit 1")
                .query(String.class)
                .single();
    }

    private String means() {
        return jdbc.sql(
                        "select m.id::text from agenda_means m join agenda_revision r on r.id = m.revision_id"
                                + " order by r.number desc, m.id limit 1")
                .query(String.class)
                .single();
    }

    private String account() {
        return target.value().toString();
    }
}
