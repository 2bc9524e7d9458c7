package nl.leiden.kennisstad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What belongs to another meeting, project or person answers as what does not exist. */
@Portal
@DirtiesContext
@Import(SteeringSample.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SteeringObjectsTest {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";
    private static final String FIRST = SteeringSample.MEETINGS + SteeringSample.FIRST;
    private static final String SECOND = SteeringSample.MEETINGS + SteeringSample.SECOND;

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Accounts accounts;
    @Autowired private SteeringSample sample;

    @BeforeAll
    void aYear() throws IOException {
        sample.make();
    }

    private static void assertSame(Answer one, Answer other) {
        assertThat(one.status()).isEqualTo(404).isEqualTo(other.status());
        assertThat(one.page().select("main").text()).isEqualTo(other.page().select("main").text());
    }

    private String one(String sql, Object... arguments) {
        return jdbc.sql(sql).params(arguments).query(String.class).single();
    }

    @Test
    void aPointOfAnotherMeeting() {
        String point =
                one(
                        "select i.id::text from meeting_item i join meeting m on m.id = i.meeting_id where m.day = ? limit 1",
                        SteeringSample.SECOND);
        assertThat(sample.coordinator.get(SECOND + "/punten/" + point).status()).isEqualTo(200);
        assertSame(
                sample.coordinator.get(FIRST + "/punten/" + point),
                sample.coordinator.get(FIRST + "/punten/" + NOWHERE));
        Stream.of("", "/verwijdering", "/plaats")
                .forEach(end ->
                        assertSame(
                                sample.coordinator.press(FIRST + "/punten/" + point + end),
                                sample.coordinator.press(FIRST + "/punten/" + NOWHERE + end)));
    }

    @Test
    void somebodyOnTheListOfAnotherMeeting() {
        String invitee =
                one(
                        "select i.id::text from meeting_invitee i join meeting m on m.id = i.meeting_id where m.day = ? limit 1",
                        SteeringSample.SECOND);
        assertThat(sample.coordinator.get(SECOND + "/genodigden/" + invitee).status())
                .isEqualTo(200);
        assertSame(
                sample.coordinator.get(FIRST + "/genodigden/" + invitee),
                sample.coordinator.get(FIRST + "/genodigden/" + NOWHERE));
        Stream.of("", "/verwijdering")
                .forEach(end ->
                        assertSame(
                                sample.coordinator.press(FIRST + "/genodigden/" + invitee + end),
                                sample.coordinator.press(FIRST + "/genodigden/" + NOWHERE + end)));
    }

    @Test
    void papersThatWereNotSentAndPapersOfAnotherMeeting() {
        assertThat(sample.member.get(FIRST + "/stukken/1").status()).isEqualTo(200);
        assertThat(sample.coordinator.get(FIRST + "/stukken/2").status()).isEqualTo(200);
        assertSame(
                sample.member.get(FIRST + "/stukken/2"), sample.member.get(FIRST + "/stukken/9"));
        assertSame(
                sample.member.get(FIRST + "/stukken/2/boek/nl"),
                sample.member.get(FIRST + "/stukken/9/boek/nl"));
        assertSame(
                sample.coordinator.get(SECOND + "/stukken/1"),
                sample.coordinator.get(SECOND + "/stukken/9"));
        assertThat(sample.coordinator.press(SECOND + "/stukken/1/verzending").status())
                .isEqualTo(409)
                .isEqualTo(sample.coordinator.press(SECOND + "/stukken/9/verzending").status());
    }

    @Test
    void aQuestionToAnotherProject() {
        String foreign =
                one(
                        "select id::text from review_question where answer is null and text like 'Vraag%' limit 1");
        String mine = SteeringSample.ROUND + "/1a/vragen/";
        assertSame(sample.lead.get(mine + foreign), sample.lead.get(mine + NOWHERE));
        assertSame(sample.coordinator.get(mine + foreign), sample.coordinator.get(mine + NOWHERE));
        Map<String, String> answer = Map.of("_csrf", sample.lead.token(), "text", "vals");
        assertSame(
                sample.lead.post(mine + foreign, answer), sample.lead.post(mine + NOWHERE, answer));
        assertSame(
                sample.lead.get(SteeringSample.ROUND + "/3a/vragen/" + foreign),
                sample.lead.get(SteeringSample.ROUND + "/9z/vragen/" + foreign));
        assertSame(
                sample.lead.get("/nl/beheer/agendas/2017-2018/onderdelen/3a/partners/voorstel"),
                sample.lead.get("/nl/beheer/agendas/2017-2018/onderdelen/9z/partners/voorstel"));
    }

    @Test
    void aMeetingThatAGuestWasNotInvitedTo() {
        assertThat(sample.guest.get(FIRST).status()).isEqualTo(200);
        String other = SteeringSample.MEETINGS + "2018-09-09";
        for (String end : List.of("", "/verslag", "/stukken/1", "/stukken/1/boek/nl")) {
            assertSame(sample.guest.get(SECOND + end), sample.guest.get(other + end));
        }
        for (String end : List.of("/verslag", "/verslag/opmerkingen", "/stukken/1")) {
            assertSame(sample.guest.get(FIRST + end), sample.guest.get(other + end));
        }
        assertThat(sample.guest.get("/nl/beheer/vergaderingen").page().select("main").text())
                .contains("14 maart 2018")
                .doesNotContain("16 mei 2018");
        assertSame(sample.lead.get(FIRST), sample.lead.get(other));
    }

    @Test
    void tasksAndDecisionsAreChangedByTheCoordinatorAlone() {
        String task = "/nl/beheer/actielijst/" + one("select id::text from decision_task limit 1");
        String number = one("select number from decision where published_on is null limit 1");
        String decision = "/nl/beheer/besluiten/" + number;
        Visitor representative = Visitor.as(http, "vertegenwoordiger");
        for (Visitor reader : List.of(sample.member, representative)) {
            assertThat(reader.get(decision).status()).isEqualTo(200);
            assertSame(reader.get(task), reader.get("/nl/beheer/actielijst/" + NOWHERE));
            assertSame(
                    reader.press(decision + "/openbaarmaking"),
                    reader.press("/nl/beheer/besluiten/1999-01/openbaarmaking"));
        }
        assertSame(
                new Visitor(http.base()).get("/nl/besluiten/" + number),
                new Visitor(http.base()).get("/nl/besluiten/1999-01"));
        assertSame(sample.lead.get(decision), sample.lead.get("/nl/beheer/besluiten/1999-01"));
    }

    @Test
    void membersOfAllPartiesSeeTheSameAndCannotEdit() {
        AccountId account = accounts.open("hogeschool@kennisstad.example", "Lid van de hogeschool");
        UUID school =
                UUID.fromString(
                        one(
                                "select id::text from organisation where slug_nl = 'hogeschool-leiden'"));
        accounts.grant(account, new NewGrant(Role.MEMBER, school, LocalDate.of(2017, 1, 1), null));
        jdbc.sql(
                        "insert into account_password select ?, hash, changed_at from account_password limit 1")
                .param(account.value())
                .update();
        Visitor other = Visitor.as(http, "hogeschool");
        for (String path :
                List.of(
                        "/nl/beheer/evaluaties",
                        SteeringSample.ROUND,
                        SteeringSample.ROUND + "/1a",
                        SteeringSample.ROUND + "/3a",
                        "/nl/beheer/vergaderingen",
                        FIRST,
                        SECOND,
                        FIRST + "/stukken/1",
                        FIRST + "/verslag",
                        "/nl/beheer/besluiten",
                        "/nl/beheer/actielijst")) {
            Answer seen = other.get(path);
            assertThat(seen.page().select("main").text())
                    .as(path)
                    .isEqualTo(sample.member.get(path).page().select("main").text());
            assertThat(seen.page().select("main form[method=post]")).as(path).isEmpty();
        }
        assertSame(
                other.get(SteeringSample.ROUND + "/1a/rapportage"),
                other.get(SteeringSample.ROUND + "/9z/rapportage"));
        assertSame(
                other.get(FIRST + "/verslag/bewerken"),
                other.get(SteeringSample.MEETINGS + "2018-09-09/verslag/bewerken"));
    }
}
