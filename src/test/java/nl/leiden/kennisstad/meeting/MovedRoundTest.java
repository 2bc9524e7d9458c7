package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reporting round goes where its meeting goes, and survives one that is cancelled. */
class MovedRoundTest extends APlannedMeeting {

    private static final String REVIEWS = "/nl/beheer/evaluaties";

    private LocalDate now = day;

    @BeforeEach
    void aRoundForTheMeeting() {
        Answer opened =
                coordinator.submit(
                        coordinator.get(REVIEWS + "/nieuw"),
                        Map.of(
                                "meeting-on", day.toString(),
                                "due-on", day.minusDays(5).toString()));
        assertThat(opened.path()).as(opened.problems()).isEqualTo(REVIEWS + "/" + day);
        coordinator.press(meeting + "/aan-de-orde");
        now = day;
    }

    @AfterEach
    void closed() {
        programme.moveDayTo(now);
        Answer closed =
                coordinator.submit(coordinator.get(REVIEWS + "/" + now + "/sluiting"), Map.of());
        assertThat(closed.path()).as(closed.problems()).isEqualTo(REVIEWS + "/" + now);
    }

    @Test
    void itMovesWithItsMeetingAndLeadsWhoHaveToReportAreTold() {
        String code = "#order ~ ol, ol";
        assertThat(coordinator.get(meeting).page().select(code).html())
                .contains(REVIEWS + "/" + day);
        now = day.plusDays(7);
        Answer form = coordinator.get(meeting + "/bewerken");
        assertThat(form.page().select("main").text()).contains("krijgen dan meteen bericht");
        Answer moved = coordinator.submit(form, Map.of("day", now.toString()));
        assertThat(moved.path()).as(moved.problems()).isEqualTo(MEETINGS + "/" + now);

        assertThat(moved.page().select(code).html())
                .contains(REVIEWS + "/" + now)
                .doesNotContain(REVIEWS + "/" + day);
        assertThat(coordinator.get(REVIEWS + "/" + now).status()).isEqualTo(200);
        Answer old = coordinator.get(REVIEWS + "/" + day + "?show=late");
        assertThat(old.status()).isEqualTo(307);
        assertThat(old.response().headers().firstValue("Location"))
                .hasValueSatisfying(
                        path -> assertThat(path).endsWith(REVIEWS + "/" + now + "?show=late"));
        assertThat(Visitor.as(http, "gast").get(REVIEWS + "/" + day).status()).isEqualTo(404);
        assertThat(coordinator.get(REVIEWS + "/2018-01-01").status()).isEqualTo(404);
        assertThat(told()).singleElement().asString().contains(REVIEWS + "/" + now + "/1a/");
        assertThat(coordinator.get(REVIEWS + "/" + now).page().text())
                .contains("nieuwe dagen gemeld");
        assertThat(
                        coordinator
                                .get(MEETINGS + "/" + now)
                                .page()
                                .select("input[name=matter][value^=overdue]"))
                .isEmpty();
    }

    @Test
    void whoWasWritingWhileItMovedLosesNothing() {
        Visitor lead = Visitor.as(http, "trekker");
        Answer form = lead.get(REVIEWS + "/" + day + "/1a/rapportage");
        Map<String, String> typed =
                Visitor.filled(
                        form.page().select("main form.ks-form").getFirst(),
                        Map.of("rating", "ON_COURSE", "summary", "Onderweg getypt"));
        now = day.plusDays(7);
        coordinator.submit(coordinator.get(meeting + "/bewerken"), Map.of("day", now.toString()));

        Answer sent = lead.post(REVIEWS + "/" + day + "/1a/rapportage", typed);
        assertThat(sent.status()).isEqualTo(307); // a browser sends it again, there
        String there = REVIEWS + "/" + now + "/1a/rapportage";
        assertThat(sent.response().headers().firstValue("Location").orElse("")).endsWith(there);
        assertThat(lead.post(there, typed).status()).isEqualTo(303);
        assertThat(lead.get(REVIEWS + "/" + now + "/1a").page().text()).contains("Onderweg getypt");
        coordinator.press(REVIEWS + "/" + now + "/1a/aanvaarding");
    }

    @Test
    void whatWasTypedAndNotSentGoesAlongAlsoWhenItIsKeptAfterwards() {
        Visitor lead = Visitor.as(http, "trekker");
        Map<String, String> typed =
                Visitor.filled(
                        lead.get(REVIEWS + "/" + day + "/1a/rapportage")
                                .page()
                                .select("main form.ks-form")
                                .getFirst(),
                        Map.of("summary", "Half af"));
        assertThat(lead.post("/nl/beheer/concepten", typed).status()).isEqualTo(204);
        now = day.plusDays(7);
        coordinator.submit(coordinator.get(meeting + "/bewerken"), Map.of("day", now.toString()));

        String there = REVIEWS + "/" + now + "/1a/rapportage";
        assertThat(lead.get(there).page().select("#summary").text()).isEqualTo("Half af");
        typed.put("summary", "Bijna af");
        assertThat(lead.post("/nl/beheer/concepten", typed).status()).isEqualTo(204);
        Answer form = lead.get(there);
        assertThat(form.page().select("#summary").text()).isEqualTo("Bijna af");

        lead.submit(form, Map.of("rating", "ON_COURSE"));
        assertThat(lead.get(REVIEWS + "/" + now + "/1a").page().text()).contains("Bijna af");
        assertThat(
                        jdbc.sql("select count(*) from form_draft where form like '%/1a/report'")
                                .query(Integer.class)
                                .single())
                .isZero();
        coordinator.press(REVIEWS + "/" + now + "/1a/aanvaarding");
    }

    @Test
    void aRoundThatItsCoordinatorMovedShowsNoOldDraftOfItsDays() {
        Answer form = coordinator.get(REVIEWS + "/" + day + "/planning");
        now = day.plusDays(3);
        Map<String, String> typed =
                Visitor.filled(
                        form.page().select("main form.ks-form").getFirst(),
                        Map.of("meeting-on", now.toString()));
        coordinator.post("/nl/beheer/concepten", typed);
        coordinator.submit(form, Map.of("meeting-on", now.toString()));
        Answer again = coordinator.get(REVIEWS + "/" + now + "/planning");
        assertThat(again.page().select("#due-on").val()).isEqualTo(day.minusDays(5).toString());
        assertThat(again.page().select("main").text()).doesNotContain("had getypt");
    }

    @Test
    void itsReportsAreDueAsLongBeforeTheMeetingAsTheyWereButNotInThePast() {
        now = day.plusDays(92);
        coordinator.submit(coordinator.get(meeting + "/bewerken"), Map.of("day", now.toString()));
        assertThat(due()).isEqualTo(now.minusDays(5));

        String there = MEETINGS + "/" + now;
        now = programme.day().plusDays(2);
        coordinator.submit(coordinator.get(there + "/bewerken"), Map.of("day", now.toString()));
        assertThat(due()).isEqualTo(programme.day());
    }

    private LocalDate due() {
        return jdbc.sql("select due_on from review_round where meeting_on = ?")
                .param(now)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void whoHasReportedIsNotToldAndANewDayForTheReportsAloneIsEnough() {
        Visitor lead = Visitor.as(http, "trekker");
        lead.submit(
                lead.get(REVIEWS + "/" + day + "/1a/rapportage"),
                Map.of("rating", "ON_COURSE", "summary", "Op tijd"));
        int before = told().size();
        Answer form = coordinator.get(coordinator.get(REVIEWS + "/" + day).link("/planning"));
        Answer late = coordinator.submit(form, Map.of("due-on", day.plusDays(1).toString()));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("#due-on-error").text()).contains("of eerder");
        Answer done = coordinator.submit(form, Map.of("due-on", day.minusDays(2).toString()));
        assertThat(done.path()).isEqualTo(REVIEWS + "/" + day);
        assertThat(told()).hasSize(before);
        coordinator.press(REVIEWS + "/" + day + "/1a/aanvaarding");
    }

    @Test
    void whenItsMeetingIsCancelledTheCoordinatorIsLedToANewDay() {
        Answer off = coordinator.submit(coordinator.get(meeting + "/afgelasting"), Map.of());
        assertThat(off.path()).isEqualTo(REVIEWS + "/" + day + "/planning");
        assertThat(off.page().text()).contains("kies er een andere dag voor");
        for (String page : List.of("/nl/beheer", MEETINGS)) {
            assertThat(coordinator.get(page).page().select("main a[href$=/planning]").text())
                    .as(page)
                    .contains("afgelast");
        }
        Answer second =
                coordinator.submit(
                        coordinator.get(REVIEWS + "/nieuw"),
                        Map.of(
                                "meeting-on", day.plusDays(9).toString(),
                                "due-on", day.plusDays(9).toString()));
        assertThat(second.problems()).contains("verplaats haar");
        Answer form = coordinator.get(second.link("/planning"));

        now = day.plusDays(9);
        Answer moved = coordinator.submit(form, Map.of("meeting-on", now.toString()));
        assertThat(moved.path()).as(moved.problems()).isEqualTo(REVIEWS + "/" + now);
        assertThat(coordinator.get(MEETINGS).page().select("main a[href$=/planning]")).isEmpty();
        for (String page : List.of("/nl/beheer", MEETINGS)) {
            assertThat(coordinator.get(page).page().select("main a:contains(geen vergadering)"))
                    .as(page)
                    .extracting(link -> link.attr("href"))
                    .containsExactly(MEETINGS + "/nieuw");
        }
        plan(now);
        assertThat(coordinator.get("/nl/beheer").page().select("a:contains(geen vergadering)"))
                .isEmpty();
        assertThat(coordinator.get(meeting).page().select("ol").html())
                .contains(REVIEWS + "/" + now);
    }

    /** What leads are told of new days of this test's round. */
    private List<String> told() {
        return jdbc.sql(
                        "select body::text from mail_text join mail on id = mail_id"
                                + " where key like 'review-MOVED:%' and body::text like ?")
                .param("%" + REVIEWS + "/" + now + "%")
                .query((row, at) -> row.getString(1))
                .list();
    }
}
