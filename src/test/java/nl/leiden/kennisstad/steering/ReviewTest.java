package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** A round from its opening to its closing, and what each may see of it. */
@Portal
@DirtiesContext
class ReviewTest {

    private static LocalDate day = LocalDate.of(2018, 1, 15);

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Programme programme;
    private Visitor coordinator;
    private Visitor lead;
    private Visitor member;
    private String round;

    @BeforeEach
    void anOpenRound() {
        coordinator = Visitor.as(http, "coordinator");
        lead = Visitor.as(http, "trekker");
        member = Visitor.as(http, "stuurgroep");
        day = day.plusMonths(1);
        programme.moveDayTo(day);
        closeWhatIsOpen();
        Answer opened =
                coordinator.submit(
                        coordinator.get("/nl/beheer/evaluaties/nieuw"),
                        Map.of("meeting-on", day.toString(), "due-on", day.toString()));
        round = "/nl/beheer/evaluaties/" + day;
        assertThat(opened.path()).as(opened.problems()).isEqualTo(round);
    }

    private void closeWhatIsOpen() {
        coordinator
                .get("/nl/beheer/evaluaties")
                .page()
                .select("li:contains(open) h2 a")
                .eachAttr("href")
                .forEach(path -> coordinator.submit(coordinator.get(path + "/sluiting"), Map.of()));
    }

    private Answer report(Visitor visitor, String code, Map<String, String> values) {
        return visitor.submit(visitor.get(round + "/" + code + "/rapportage"), values);
    }

    private static Map<String, String> good(String summary) {
        return Map.of(
                "rating",
                "ON_COURSE",
                "summary",
                summary,
                "risks",
                "Alleen intern",
                "request",
                "Geld erbij");
    }

    private Answer close() {
        return coordinator.submit(coordinator.get(round + "/sluiting"), Map.of());
    }

    @Test
    void theLeadIsAskedAndReportsInDutchOnTheStartPage() {
        Answer start = lead.get("/nl/beheer");
        String path = start.page().select("main h2 a").attr("href");
        assertThat(path).isEqualTo(round + "/1a/rapportage");
        Answer form = lead.get(path);
        assertThat(form.page().select("[name=summary-en]")).isEmpty();

        Answer done = lead.submit(form, good("Het gaat goed"));
        assertThat(done.page().text()).contains("Ingediend", "Het gaat goed");
        assertThat(lead.get("/nl/beheer").page().text()).contains("is binnen");
        assertThat(member.get(round).page().select("li:contains(1a)").text())
                .contains("Op koers", "Het gaat goed", "Geld erbij");
    }

    @Test
    void theLeadSeesNothingOfOtherProjects() {
        assertThat(lead.get(round).status()).isEqualTo(404);
        assertThat(lead.get(round + "/3a").status()).isEqualTo(404);
        assertThat(lead.get(round + "/3a/rapportage").status()).isEqualTo(404);
        assertThat(
                        lead.post(
                                        round + "/3a/rapportage",
                                        Map.of(
                                                "_csrf",
                                                lead.token(),
                                                "rating",
                                                "DONE",
                                                "summary",
                                                "x"))
                                .status())
                .isEqualTo(404);
        assertThat(lead.press(round + "/1a/aanvaarding").status()).isEqualTo(404);
        assertThat(lead.get(round + "/1a/uitkomst").status()).isEqualTo(404);
    }

    @Test
    void fiftyClicksAcceptOnceAndWhatWasDoneHappensOnce() throws Exception {
        Answer form = lead.get(round + "/1a/rapportage");
        String action = form.page().select("select[name^=action-]").attr("name");
        lead.submit(form, Map.of("rating", "ON_COURSE", "summary", "Klaar", action, "DONE"));
        String token = coordinator.token();
        try (ExecutorService many = Executors.newFixedThreadPool(50)) {
            for (int click = 0; click < 50; click++) {
                many.execute(
                        () -> coordinator.post(round + "/1a/aanvaarding", Map.of("_csrf", token)));
            }
        }
        assertThat(
                        jdbc.sql(
                                        "select count(*) from agenda_event where kind = 'ACTION_DONE' and action_lineage = ?::uuid")
                                .param(action.substring("action-".length()))
                                .query(Integer.class)
                                .single())
                .isOne();
        assertThat(coordinator.get(round + "/1a").page().text()).contains("Aanvaard");
    }

    @Test
    void aReportIsGivenBackHandedInAgainAndAccepted() {
        report(lead, "1a", good("Eerste"));
        Answer back =
                coordinator.submit(
                        coordinator.get(round + "/1a/teruggave"),
                        Map.of("reason", "Graag met cijfers"));
        assertThat(back.page().text()).contains("Teruggegeven", "Graag met cijfers");
        assertThat(lead.get("/nl/beheer").page().text()).contains("Graag met cijfers");

        report(lead, "1a", good("Tweede, met cijfers"));
        assertThat(coordinator.press(round + "/1a/aanvaarding").status()).isEqualTo(303);
        assertThat(coordinator.press(round + "/1a/aanvaarding").status()).isEqualTo(409);
        Answer late = report(lead, "1a", good("Derde"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problems()).contains("Aanvaard");
    }

    @Test
    void theCoordinatorReportsOnBehalfAndAddsEnglish() {
        Answer done =
                report(
                        coordinator,
                        "3a",
                        Map.of(
                                "rating", "OFF_COURSE",
                                "summary-nl", "Het loopt achter",
                                "summary-en", "It is behind"));
        assertThat(done.page().text()).contains("Niet op koers");
        close();
        Visitor reader = new Visitor(http.base());
        assertThat(reader.get("/en/reviews/" + day).page().text())
                .contains("It is behind", "Off course");
        assertThat(reader.get("/nl/projecten/wonen").page().text())
                .contains("Het loopt achter", "Niet op koers");
    }

    @Test
    void whatNeedsAttentionStandsFirstWithTheChangeSinceTheLastRound() {
        report(coordinator, "1a", Map.of("rating", "ON_COURSE", "summary-nl", "Goed"));
        report(coordinator, "2a", Map.of("rating", "OFF_COURSE", "summary-nl", "Slecht"));
        report(coordinator, "2b", Map.of("rating", "NEEDS_ATTENTION", "summary-nl", "Matig"));
        assertThat(member.get(round).page().select(".ks-review .ks-code").eachText())
                .startsWith("2a", "2b")
                .hasSize(17)
                .endsWith("1a");
        close();
        anOpenRound();

        Answer prefilled = coordinator.get(round + "/2a/rapportage");
        assertThat(prefilled.page().select("#summary-nl").val()).isEqualTo("Slecht");
        report(coordinator, "2a", Map.of("rating", "ON_COURSE", "summary-nl", "Weer goed"));
        Answer changed = member.get(round + "?show=changed");
        assertThat(changed.page().select(".ks-review > li")).hasSize(1);
        assertThat(changed.page().text()).contains("beter dan vorige keer");
    }

    @Test
    void membersRecordOutcomesAndClosingMakesThePublicPartPublicAndNothingElse() {
        report(lead, "1a", good("Openbare samenvatting"));
        Answer other =
                member.submit(member.get(round + "/1a/uitkomst"), Map.of("outcome", "OTHER"));
        assertThat(other.status()).isEqualTo(422);
        member.submit(
                member.get(round + "/1a/uitkomst"),
                Map.of("outcome", "ADJUST", "remark", "Geheime opmerking"));
        Visitor reader = new Visitor(http.base());
        assertThat(reader.get("/nl/evaluaties/" + day).status()).isEqualTo(404);

        close();

        Answer review = reader.get("/nl/evaluaties/" + day);
        assertThat(review.page().text())
                .contains("Openbare samenvatting", "Bijsturen", "Nog niet beoordeeld");
        Answer project = reader.get("/nl/projecten/leiden-bio-science-park");
        assertThat(project.page().text())
                .contains("Openbare samenvatting", "Bijsturen", "Op koers");
        for (Answer page : new Answer[] {review, project}) {
            assertThat(page.page().text())
                    .doesNotContain("Alleen intern", "Geld erbij", "Geheime opmerking");
        }
        assertThat(reader.get("/nl/zoeken?q=openbare+samenvatting").page().text())
                .contains("Evaluatie van");
        assertThat(reader.get("/nl/zoeken?q=geheime").page().text())
                .doesNotContain("Geheime opmerking");
    }

    @Test
    void aClosedRoundNeverChanges() {
        report(lead, "1a", good("Voor altijd"));
        close();

        Answer late = report(lead, "1a", good("Achteraf"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problems()).contains("afgesloten");
        assertThat(coordinator.press(round + "/1a/aanvaarding").status()).isEqualTo(409);
        Answer again = close();
        assertThat(again.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update review_report set rating = 'DONE' where round_id = (select id from review_round where closed_on is not null limit 1)",
                "delete from review_report where round_id = (select id from review_round where closed_on is not null limit 1)",
                "update review_round set closed_on = null, frozen_at = null, frozen_by = null where closed_on is not null",
                "delete from review_round where closed_on is not null"
            })
    void notBySqlEither(String sql) {
        close();
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(frozen|permission denied).*");
    }

    @Test
    void onlyOneRoundIsOpenAndNotTwoForOneDay() {
        Answer second =
                coordinator.submit(
                        coordinator.get("/nl/beheer/evaluaties/nieuw"),
                        Map.of("meeting-on", "2018-12-24"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.problems()).contains("al een evaluatie open");
        close();
        Answer same =
                coordinator.submit(
                        coordinator.get("/nl/beheer/evaluaties/nieuw"),
                        Map.of("meeting-on", day.toString(), "due-on", day.toString()));
        assertThat(same.status()).isEqualTo(422);
    }

    @Test
    void whatChangedSinceLastTimeIsShownWordByWord() {
        report(lead, "1a", good("Het plan is bijna klaar"));
        close();
        anOpenRound();
        report(lead, "1a", Map.of("rating", "OFF_COURSE", "summary", "Het plan is nog niet klaar"));
        Answer page = member.get(round + "/1a");
        assertThat(page.page().select("#since ~ dl del").text()).contains("bijna");
        assertThat(page.page().select("#since ~ dl ins").text()).contains("nog niet");
        assertThat(page.page().select("#since ~ dl div:contains(Wat vraagt u)").text())
                .contains("dezelfde");
    }

    @Test
    void englishOfAClosedRoundMayComeLater() {
        report(lead, "1a", good("Het gaat goed"));
        assertThat(coordinator.get(round + "/engels").status()).isEqualTo(404);
        close();
        Answer form = coordinator.get(coordinator.get(round).link("/engels"));
        String field = form.page().select("label:contains(Het gaat goed)").attr("for");
        Answer done = coordinator.submit(form, Map.of(field, "It is going well"));
        assertThat(done.path()).as(done.problems()).isEqualTo(round);
        String english = "/reviews/" + day;
        assertThat(new Visitor(http.base()).get("/en" + english).page().text())
                .contains("It is going well");
        assertThat(member.get("/en/manage" + english).page().text()).contains("It is going well");
        assertThat(member.get("/en/manage" + english + "/1a").page().text())
                .contains("It is going well");
        assertThat(member.get(round).page().text())
                .contains("Het gaat goed")
                .doesNotContain("It is going well");
        assertThat(member.get(round + "/engels").status()).isEqualTo(404);
    }
}
