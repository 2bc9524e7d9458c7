package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.account.Passwords;
import nl.leiden.kennisstad.agenda.AdoptionBySigning;
import nl.leiden.kennisstad.agenda.AgendaId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.agenda.EntryContent;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.agenda.NewAction;
import nl.leiden.kennisstad.agenda.NewAgenda;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.agenda.Standing;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.NewAgreement;
import nl.leiden.kennisstad.agreement.NewTheme;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.meeting.MeetingId;
import nl.leiden.kennisstad.meeting.MeetingKind;
import nl.leiden.kennisstad.meeting.MeetingPlan;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.organisation.NewOrganisation;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationKind;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.NewProject;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.steering.ReviewClosing;
import nl.leiden.kennisstad.steering.ReviewRoundId;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.support.EmptyPortal;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.SqlStatements;
import nl.leiden.kennisstad.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The number of SQL statements of a page does not depend on the number of projects. */
@EmptyPortal
class StatementsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 7, 7);
    private static final Actor ACTOR = Actor.system("test");

    /** The pages with the exact number of statements each may send. */
    private static final Map<String, Integer> PAGES =
            Map.ofEntries(
                    Map.entry("/nl", 17),
                    Map.entry("/nl/projecten", 15),
                    Map.entry("/nl/projecten?sort=title&partner=stad", 15),
                    Map.entry("/nl/projecten/project-1", 23),
                    Map.entry("/nl/agendas/2017", 6),
                    Map.entry("/nl/agendas/2017/1", 9),
                    Map.entry("/nl/agendas/2017/tijdlijn", 15),
                    Map.entry("/nl/agendas/2017/versies/1", 6),
                    Map.entry("/nl/agendas/2017/versies/1/1", 9),
                    Map.entry("/nl/agendas/2017/versies/1/wijzigingen", 2),
                    Map.entry("/nl/agendas/2017/versies/1/wijzigingen?with=2016.1", 4),
                    Map.entry("/nl/agendas/2017/versies/1/document", 3),
                    Map.entry("/nl/agendas/2017/versies/1/document/1", 4),
                    Map.entry("/nl/vergaderingen", 3),
                    Map.entry("/nl/besluiten", 3),
                    Map.entry("/nl/sitemap", 31),
                    Map.entry("/sitemap.xml", 31),
                    Map.entry("/nl/zoeken?q=gracht", 3));

    /** The same for the coordinator at the desk; a year and a day take the place of the letters. */
    private static final Map<String, Integer> DESK =
            Map.ofEntries(
                    Map.entry("/nl/beheer", 19),
                    Map.entry("/nl/beheer/agendas", 9),
                    Map.entry("/nl/beheer/agendas/YEAR", 26),
                    Map.entry("/nl/beheer/agendas/YEAR/onderdelen/CODE", 32),
                    Map.entry("/nl/beheer/agendas/YEAR/criteria", 25),
                    Map.entry("/nl/beheer/agendas/YEAR/volledigheid", 21),
                    Map.entry("/nl/beheer/agendas/YEAR/inzet", 22),
                    Map.entry("/nl/beheer/agendas/YEAR/tijdlijn", 22),
                    Map.entry("/nl/beheer/agendas/YEAR/lezen", 35),
                    Map.entry("/nl/beheer/agendas/YEAR/voorbeeld", 28),
                    Map.entry("/nl/beheer/agendas/YEAR/geschiedenis", 28),
                    Map.entry("/nl/beheer/evaluaties", 8),
                    Map.entry("/nl/beheer/evaluaties/DAY", 29),
                    Map.entry("/nl/beheer/evaluaties/DAY/CODE", 22),
                    Map.entry("/nl/beheer/vergaderingen", 11),
                    Map.entry("/nl/beheer/besluiten", 9),
                    Map.entry("/nl/beheer/actielijst", 8),
                    Map.entry("/nl/beheer/mail", 9),
                    Map.entry("/nl/beheer/projecten", 10),
                    Map.entry("/nl/beheer/organisaties", 8),
                    Map.entry("/nl/beheer/personen", 11));

    @Autowired private Http http;
    @Autowired private SqlStatements statements;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Organisations organisations;
    @Autowired private Agreements agreements;
    @Autowired private Themes themes;
    @Autowired private Projects projects;
    @Autowired private Agendas agendas;
    @Autowired private Programme programme;
    @Autowired private Accounts accounts;
    @Autowired private Passwords passwords;
    @Autowired private Reviews reviews;
    @Autowired private ReviewClosing closing;
    @Autowired private Meetings meetings;
    @Autowired private Minutes minutes;
    @Autowired private JdbcClient jdbc;

    @Test
    void isTheSameWith17AndWith500Projects() {
        AgreementId agreement = agreement();
        ThemeId theme = theme(agreement);
        Visitor coordinator = coordinator();
        programme(agreement, theme, "2016", 0, 0);
        programme(agreement, theme, "2017", 1, 17);
        closing.close(reviews.open(LocalDate.of(2017, 9, 30), false), ACTOR);
        checkDesk(coordinator, "2017", "1", LocalDate.of(2017, 10, 1));
        check();
        programme(agreement, theme, "2018", 18, 500);
        checkDesk(coordinator, "2018", "18", LocalDate.of(2018, 10, 1));
        approvedMinutes(LocalDate.of(2017, 9, 12));
        approvedMinutes(LocalDate.of(2017, 9, 13));
        check();
    }

    private void approvedMinutes(LocalDate day) {
        MeetingId id =
                meetings.plan(
                        new MeetingPlan(
                                MeetingKind.OTHER,
                                day,
                                LocalTime.of(10, 0),
                                LocalTime.of(12, 0),
                                text("Stadhuis"),
                                null,
                                true));
        jdbc.sql("update meeting set state = 'MINUTES_PROPOSED' where day = ?").param(day).update();
        minutes.approve(id, null, day.plusDays(1), true, ACTOR);
    }

    private Visitor coordinator() {
        AccountId id = accounts.open("coordinator@kennisstad.example", "Coördinator");
        accounts.grant(id, new NewGrant(Role.COORDINATOR, null, LocalDate.of(2020, 1, 1), null));
        accounts.find(id).ifPresent(account -> passwords.set(account, Visitor.PASSWORD));
        return Visitor.as(http, "coordinator");
    }

    private void checkDesk(Visitor coordinator, String year, String code, LocalDate day) {
        programme.moveDayTo(day);
        ReviewRoundId round = reviews.open(day, false);
        Map<String, Integer> sent = new TreeMap<>();
        DESK.keySet()
                .forEach(template -> {
                    String path =
                            template.replace("YEAR", year)
                                    .replace("CODE", code)
                                    .replace("DAY", day.toString());
                    coordinator.get(path);
                    sent.put(
                            template,
                            statements
                                    .during(() ->
                                            assertThat(coordinator.get(path).status())
                                                    .as(path)
                                                    .isEqualTo(200))
                                    .size());
                });
        assertThat(sent).as(year).isEqualTo(new TreeMap<>(DESK));
        closing.close(round, ACTOR);
        programme.moveDayTo(LocalDate.of(2017, 10, 1));
    }

    private void check() {
        List<String> wrong = new ArrayList<>();
        PAGES.forEach((path, allowed) -> {
            http.get(path); // whatever is made once, is made
            List<String> sent =
                    statements.during(() -> assertThat(http.get(path).statusCode()).isEqualTo(200));
            if (sent.size() != allowed) {
                wrong.add(
                        path
                                + ": "
                                + sent.size()
                                + " instead of "
                                + allowed
                                + "\n  "
                                + String.join("\n  ", sent));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private AgreementId agreement() {
        OrganisationId city = organisation("stad", OrganisationKind.GOVERNMENT);
        OrganisationId school = organisation("school", OrganisationKind.EDUCATION_AND_RESEARCH);
        return agreements.enter(
                new NewAgreement(
                        "2017-2021",
                        text("Overeenkomst"),
                        text("Samen"),
                        DAY,
                        text("Leiden"),
                        50,
                        5,
                        List.of(
                                new NewAgreement.Party(city, text("bestuur"), DAY, null),
                                new NewAgreement.Party(school, text("bestuur"), DAY, null)),
                        List.of(),
                        List.of()),
                ACTOR);
    }

    private OrganisationId organisation(String slug, OrganisationKind kind) {
        return organisations.register(
                new NewOrganisation(
                        text(slug), null, new LocalizedSlug(slug, null), kind, null, null));
    }

    private ThemeId theme(AgreementId agreement) {
        return themes.add(
                new NewTheme(
                        agreement,
                        1,
                        new LocalizedSlug("water", null),
                        text("Water"),
                        text("Water"),
                        null,
                        text("Water"),
                        List.of()));
    }

    private void programme(AgreementId agreement, ThemeId theme, String label, int from, int to) {
        transaction.executeWithoutResult(status -> {
            int year = Integer.parseInt(label);
            AgendaId agenda =
                    agendas.drawUp(new NewAgenda(agreement, label, year, year, text(label), null));
            for (int code = from; code <= to; code++) {
                agendas.include(agenda, project(agreement, theme, code), entry());
            }
            agendas.adoptBySigning(
                    agenda,
                    new AdoptionBySigning(DAY, label + "-01", text("zo"), text("besluit")),
                    ACTOR);
        });
        programme.moveDayTo(LocalDate.of(2017, 10, 1));
    }

    private ProjectId project(AgreementId agreement, ThemeId theme, int code) {
        return projects.propose(
                new NewProject(
                        text("Gracht " + code),
                        new LocalizedSlug("project-" + code, "project-en-" + code),
                        agreement,
                        String.valueOf(code),
                        theme,
                        DAY),
                ACTOR);
    }

    private EntryContent entry() {
        OrganisationId city = organisations.at(Language.NL, "stad").orElseThrow();
        return new EntryContent(
                text("Schone gracht"),
                null,
                text("nieuw"),
                List.of(new Lead(city, null, null, true)),
                List.of(new Partner(city, null, Standing.CONFIRMED, null)),
                List.of(
                        new NewAction(
                                text("Baggeren"),
                                new Deadline(
                                        text("in 2017"),
                                        DatePrecision.YEAR,
                                        LocalDate.of(2017, 1, 1),
                                        LocalDate.of(2017, 12, 31)),
                                false)),
                Map.of());
    }

    private static LocalizedText text(String nl) {
        return LocalizedText.of(nl, nl + " (en)");
    }
}
