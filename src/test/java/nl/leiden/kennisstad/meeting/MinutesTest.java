package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Minutes from their draft to their English. */
class MinutesTest extends APlannedMeeting {

    @Test
    void minutesAreProposedRemarkedOnCorrectedAndApproved() {
        assertThat(member.get(meeting + "/verslag").status()).isEqualTo(404);
        hold();
        assertThat(coordinator.press(meeting + "/verslag/voorstel").status()).isEqualTo(409);
        write("Besproken en akkoord.");
        assertThat(member.get(meeting + "/verslag").status()).isEqualTo(404);
        assertThat(member.get(meeting).page().text())
                .doesNotContain("Besproken en akkoord.", "Aanwezig");
        assertThat(coordinator.get(meeting).page().text()).contains("Besproken en akkoord.");
        coordinator.press(meeting + "/verslag/voorstel");
        assertThat(mails("meeting-minutes")).isPositive();
        Answer remarked =
                member.submit(
                        member.get(meeting + "/verslag/opmerkingen"),
                        Map.of("text", "Graag de cijfers erbij"));
        assertThat(remarked.page().text())
                .contains("Graag de cijfers erbij", "Besproken en akkoord.", "Aanwezig");
        write("Besproken, met cijfers.");

        Answer done = approve(true);
        assertThat(done.path()).as(done.problems()).isEqualTo(meeting + "/verslag");
        assertThat(done.page().text()).contains("Besproken, met cijfers.", "goedgekeurd op");
        assertThat(coordinator.get(meeting + "/verslag/bewerken").status()).isEqualTo(409);
        assertThat(forged()).isEqualTo(404);
    }

    @Test
    void aPointStaysOnceMinutesMayBeWrittenAtIt() {
        coordinator.submit(coordinator.get(meeting + "/punten"), Map.of("title-nl", "Rondvraag"));
        Answer planned = coordinator.get(meeting);
        String removal = "form[action*=/punten/][action$=verwijdering]";
        String path = planned.page().select(removal).getLast().attr("action");
        convene();
        assertThat(coordinator.get(meeting).page().select(removal)).isEmpty();
        Answer refused = coordinator.press(path);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Stukken verzonden");
        write("Wat er getypt werd");
        assertThat(coordinator.get(meeting + "/verslag").page().text())
                .contains("Rondvraag", "Wat er getypt werd");
    }

    @Test
    void eitherAMeetingApprovedTheMinutesOrTheMembersInWritingNeverBoth() {
        proposeMinutes();
        plan(day.plusDays(3));
        programme.moveDayTo(day.plusDays(3));
        Answer form = coordinator.get(meeting + "/verslag/goedkeuring");
        String chosen = form.page().select("#meeting option[selected]").attr("value");
        assertThat(chosen).isNotEmpty();
        String typed = day.plusDays(2).toString();
        Answer both = coordinator.submit(form, Map.of("day", typed));
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.page().select("#day-error").text()).contains("Schriftelijk");
        assertThat(both.page().select("#day").val()).isEqualTo(typed);
        assertThat(both.page().select("#meeting option[selected]").attr("value")).isEqualTo(chosen);
        Answer done = coordinator.submit(both, Map.of("meeting", ""));
        assertThat(done.page().text())
                .contains("goedgekeurd op " + day.plusDays(2).getDayOfMonth() + " ");
    }

    @Test
    void whoMayReadTheMinutesIsDecidedAnewAfterTheApproval() {
        proposeMinutes();
        assertThat(coordinator.press(meeting + "/verslag/openbaarmaking").status()).isEqualTo(409);
        approve(true);
        Visitor reader = new Visitor(http.base());
        assertThat(open(reader)).isTrue();

        Answer page = coordinator.get(meeting + "/verslag");
        assertThat(page.page().select("form[action$=openbaarmaking]")).isEmpty();
        assertThat(member.get(meeting + "/verslag").page().select("form[action$=intrekking]"))
                .isEmpty();
        Answer inside = coordinator.submit(page, "form[action$=intrekking]", Map.of());
        assertThat(inside.path()).isEqualTo(meeting + "/verslag");
        assertThat(inside.page().text()).contains("niet openbaar");
        assertThat(open(reader)).isFalse();
        assertThat(coordinator.press(meeting + "/verslag/intrekking").status()).isEqualTo(409);

        coordinator.submit(inside, "form[action$=openbaarmaking]", Map.of());
        assertThat(open(reader)).isTrue();
        assertThat(coordinator.get(meeting + "/geschiedenis").page().text())
                .containsPattern("Verslag openbaar.*Verslag openbaar");
        assertThat(member.post(meeting + "/verslag/intrekking", csrf(member)).status())
                .isEqualTo(404);
    }

    /** On the page of the meeting, and in the search. */
    private boolean open(Visitor reader) {
        String path = "/nl/vergaderingen/" + day;
        boolean shown = reader.get(path).page().text().contains("Besproken en akkoord");
        assertThat(
                        reader.get("/nl/zoeken?q=Besproken+en+akkoord")
                                .page()
                                .select("main a[href=" + path + "]")
                                .isEmpty())
                .isEqualTo(!shown);
        return shown;
    }

    private static Map<String, String> csrf(Visitor visitor) {
        return Map.of("_csrf", visitor.token());
    }

    /** A forged request after the approval. */
    private int forged() {
        return member.post(
                        meeting + "/verslag/bewerken",
                        Map.of("_csrf", member.token(), "closing", "vals"))
                .status();
    }

    @Test
    void englishComesAfterTheApprovalAndTheDutchStays() {
        proposeMinutes();
        assertThat(coordinator.get(meeting + "/verslag/engels").status()).isEqualTo(404);
        approve(true);
        Visitor reader = new Visitor(http.base());
        String english = "/en/meetings/" + day;
        assertThat(reader.get(english).page().select("#minutes ~ ol [lang=nl]").text())
                .contains("Besproken en akkoord.");
        assertThat(reader.get(english).page().text()).contains("in Dutch only");

        Answer form = coordinator.get(coordinator.get(meeting + "/verslag").link("/engels"));
        String field = form.page().select("label:contains(Besproken en akkoord)").attr("for");
        assertThat(form.page().select("#" + field).attr("lang")).isEqualTo("en");
        assertThat(form.page().select("#" + field + "-hint").attr("lang")).isEqualTo("nl");
        Answer done = coordinator.submit(form, Map.of(field, "Discussed and agreed."));
        assertThat(done.path()).as(done.problems()).isEqualTo(meeting + "/verslag");
        assertThat(reader.get(english).page().text()).contains("Discussed and agreed.");
        assertThat(reader.get("/nl/vergaderingen/" + day).page().text())
                .contains("Besproken en akkoord.")
                .doesNotContain("Discussed");
        assertThat(member.get(meeting + "/verslag/engels").status()).isEqualTo(404);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from frozen_document d join meeting m on m.id = d.subject_id"
                                                + " where d.subject_kind = 'minutes' and m.day = ? and d.content like '%Besproken en akkoord.%'")
                                .param(day)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void aDecisionIsRecordedWhileTheMinutesAreWrittenAndLeadsBackToThem() {
        hold();
        programme.moveDayTo(day.plusDays(1));
        Answer writing = coordinator.get(meeting + "/verslag/bewerken");
        String path = writing.page().select("main a:contains(Leg een besluit vast)").attr("href");
        Answer form = coordinator.get(path);
        assertThat(form.page().select("#taken-on").val()).isEqualTo(day.toString());
        Answer done = coordinator.submit(form, Map.of("text-nl", "Het plan gaat door"));
        assertThat(done.path()).as(done.problems()).isEqualTo(writing.path());
        assertThat(coordinator.get(meeting + "/verslag").page().select("#taken ~ ul").text())
                .contains("Het plan gaat door");
    }

    @Test
    void noDecisionIsAddedToMinutesThatWereApproved() {
        proposeMinutes();
        approve(true);
        Answer refused =
                coordinator.submit(
                        coordinator.get("/nl/beheer/besluiten/nieuw?day=" + day),
                        Map.of("text-nl", "Te laat bedacht"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("is al goedgekeurd");
        assertThat(refused.page().select("#text-nl").text()).contains("Te laat bedacht");
        Answer written =
                coordinator.submit(
                        refused, Map.of("manner", "WRITING", "agreed", "Alle vier de partijen"));
        assertThat(written.path()).as(written.problems()).startsWith("/nl/beheer/besluiten/20");
    }

    @Test
    void minutesWaitForTheReviewWhoseOutcomesTheyHold() {
        coordinator.submit(
                coordinator.get("/nl/beheer/evaluaties/nieuw"),
                Map.of("meeting-on", day.toString(), "due-on", day.toString()));
        String review = "/nl/beheer/evaluaties/" + day;
        proposeMinutes();
        Answer form = coordinator.get(meeting + "/verslag/goedkeuring");
        assertThat(form.page().select("main").text()).contains("is nog open");
        assertThat(form.page().select("main button, main select")).isEmpty();
        Answer refused = approve(false);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("is nog open");

        String outcome = review + "/1a/uitkomst";
        coordinator.submit(
                coordinator.get(review + "/1a/rapportage"),
                Map.of("rating", "ON_COURSE", "summary-nl", "Goed"));
        member.submit(member.get(outcome), Map.of("outcome", "CONTINUE"));
        coordinator.press(review + "/1a/aanvaarding");
        Answer closed =
                coordinator.submit(coordinator.get(form.link("/" + day) + "/sluiting"), Map.of());
        assertThat(closed.path()).as(closed.problems()).isEqualTo(review);
        Answer done = approve(false);
        assertThat(done.path()).as(done.problems()).isEqualTo(meeting + "/verslag");
        assertThat(done.page().select("#taken ~ ul").text()).contains("gaat door");
    }

    @Test
    void noReviewIsOpenedForAMeetingWhoseMinutesWereApproved() {
        proposeMinutes();
        approve(false);
        Answer refused =
                coordinator.submit(
                        coordinator.get("/nl/beheer/evaluaties/nieuw"),
                        Map.of("meeting-on", day.toString(), "due-on", day.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("is al goedgekeurd");
    }

    @Test
    void fiftyClicksApproveTheMinutesOnce() throws Exception {
        proposeMinutes();
        programme.moveDayTo(day.plusDays(3));
        Answer form = coordinator.get(meeting + "/verslag/goedkeuring");
        Map<String, String> values =
                Visitor.filled(
                        Objects.requireNonNull(form.page().selectFirst("form.ks-form")),
                        Map.of("meeting", "", "day", day.plusDays(2).toString()));
        try (ExecutorService many = Executors.newFixedThreadPool(50)) {
            for (int click = 0; click < 50; click++) {
                Map<String, String> one = new HashMap<>(values);
                one.put("_submission", UUID.randomUUID().toString());
                many.execute(() -> coordinator.post(meeting + "/verslag/goedkeuring", one));
            }
        }
        assertThat(
                        jdbc.sql(
                                        "select count(*) from frozen_document d join meeting m on m.id = d.subject_id"
                                                + " where d.subject_kind = 'minutes' and d.language = 'nl' and m.day = ?")
                                .param(day)
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update meeting set closing_note = 'x' where frozen_at is not null",
                "update meeting set closing_note = 'x', public_minutes = not public_minutes where frozen_at is not null",
                "update meeting set frozen_at = null, frozen_by = null, approved_on = null, state = 'HELD' where frozen_at is not null",
                "delete from meeting where frozen_at is not null",
                "update meeting_item set minutes = 'x' where meeting_id in (select id from meeting where frozen_at is not null)",
                "delete from meeting_item where meeting_id in (select id from meeting where frozen_at is not null)",
                "update meeting_invitee set attendance = 'ABSENT' where meeting_id in (select id from meeting where frozen_at is not null)",
                "insert into meeting_remark select gen_random_uuid(), id, 'x', 'x', 'x', now() from meeting where frozen_at is not null",
                "update meeting_remark set text = 'x'"
            })
    void approvedMinutesDoNotChangeBySqlEither(String sql) {
        proposeMinutes();
        member.submit(
                member.get(meeting + "/verslag/opmerkingen"), Map.of("text", "Een opmerking"));
        assertThat(approve(false).path()).isEqualTo(meeting + "/verslag");
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(frozen|permission denied).*");
    }
}
