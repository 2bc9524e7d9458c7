package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

/** A meeting from its plan to its approved minutes, and what each may see of it. */
@Portal
@DirtiesContext
class MeetingTest {

    private static final String MEETINGS = "/nl/beheer/vergaderingen";

    private static LocalDate day = LocalDate.of(2018, 1, 10);

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;
    @Autowired private Programme programme;
    @Autowired private Meetings meetings;
    private Visitor coordinator;
    private Visitor member;
    private Visitor guest;
    private String meeting;

    @BeforeEach
    void aPlannedMeeting() {
        coordinator = Visitor.as(http, "coordinator");
        member = Visitor.as(http, "stuurgroep");
        guest = Visitor.as(http, "gast");
        day = day.plusDays(40);
        programme.moveDayTo(day.minusDays(20));
        Answer planned = plan(day);
        meeting = MEETINGS + "/" + day;
        assertThat(planned.path()).as(planned.problems()).isEqualTo(meeting);
    }

    private Answer plan(LocalDate on) {
        return coordinator.submit(
                coordinator.get(MEETINGS + "/nieuw"),
                Map.of(
                        "kind", "ADOPTION",
                        "day", on.toString(),
                        "starts-at", "9.30",
                        "ends-at", "11:00",
                        "place-nl", "Stadhuis, kamer 1"));
    }

    private void convene() {
        jdbc.sql("update meeting set state = 'CONVENED' where day = ?").param(day).update();
    }

    private void hold() {
        convene();
        programme.moveDayTo(day);
        assertThat(coordinator.press(meeting + "/gehouden").status()).isEqualTo(303);
    }

    private Answer write(String said) {
        Answer form = coordinator.get(meeting + "/verslag/bewerken");
        Map<String, String> values = new HashMap<>();
        form.page()
                .select("select[name^=person-]")
                .forEach(person -> values.put(person.attr("name"), "PRESENT"));
        form.page()
                .select("textarea[name^=item-]")
                .forEach(item -> values.put(item.attr("name"), said));
        return coordinator.submit(form, values);
    }

    private void proposeMinutes() {
        hold();
        assertThat(write("Besproken en akkoord.").path()).isEqualTo(meeting + "/verslag");
        assertThat(coordinator.press(meeting + "/verslag/voorstel").status()).isEqualTo(303);
    }

    private Answer approve(boolean makePublic) {
        programme.moveDayTo(day.plusDays(3));
        Map<String, String> values = new HashMap<>();
        values.put("meeting", "");
        values.put("day", day.plusDays(2).toString());
        if (makePublic) {
            values.put("public", "on");
        }
        return coordinator.submit(coordinator.get(meeting + "/verslag/goedkeuring"), values);
    }

    @Test
    void aPlannedMeetingHasItsMembersAndWhatIsDue() {
        Answer page = member.get(meeting);
        assertThat(page.heading()).contains("Vergadering van");
        assertThat(page.page().text())
                .contains("09:30", "11:00", "Stadhuis, kamer 1", "Lid van de stuurgroep");
        assertThat(page.page().select("form[action$=uitnodiging]")).isEmpty();
        assertThat(member.get("/nl/beheer").page().text()).contains("Vergadering van");
    }

    @Test
    void aSecondMeetingOnTheSameDayIsRefusedWithAllThatWasTyped() {
        Answer again = plan(day);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.problems()).contains("al een vergadering");
        assertThat(again.page().select("#place-nl").val()).isEqualTo("Stadhuis, kamer 1");
    }

    @Test
    void oddTimesAndPlacesAreRefusedAtTheirField() {
        Answer odd =
                coordinator.submit(
                        coordinator.get(meeting + "/bewerken"),
                        Map.of("starts-at", "25:00", "ends-at", "later"));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.page().select("#starts-at-error, #ends-at-error")).hasSize(2);
        assertThat(odd.page().select("#ends-at").val()).isEqualTo("later");
        Answer back =
                coordinator.submit(
                        coordinator.get(meeting + "/bewerken"),
                        Map.of("starts-at", "12:00", "ends-at", "11:00"));
        assertThat(back.problems()).contains("na het begin");
        Answer nowhere =
                coordinator.submit(coordinator.get(meeting + "/bewerken"), Map.of("place-nl", ""));
        assertThat(nowhere.problems()).contains("plaats of een videolink");
        Answer link =
                coordinator.submit(
                        coordinator.get(meeting + "/bewerken"),
                        Map.of("video-link", "javascript:alert(1)"));
        assertThat(link.problems()).contains("https://");
    }

    @Test
    void theOrderOfTheDayIsEditedAndWhatWasTakenOffCanBeTakenIn() {
        Answer added =
                coordinator.submit(
                        coordinator.get(meeting + "/punten"),
                        Map.of("title-nl", "Rondvraag", "explanation-nl", "Kort"));
        assertThat(added.page().select("ol").text()).contains("Rondvraag");
        coordinator.submit(coordinator.get(meeting + "/punten"), Map.of("title-nl", "Sluiting"));
        String path = coordinator.get(meeting).page().select("form[action$=plaats]").attr("action");
        List<String> before = titles();
        coordinator.post(path, Map.of("_csrf", coordinator.token(), "direction", "down"));
        assertThat(titles()).isNotEqualTo(before).hasSameElementsAs(before);

        int due = coordinator.get(meeting).page().select("input[name=matter]").size();
        String removal =
                coordinator
                        .get(meeting)
                        .page()
                        .select("form[action*=/punten/][action$=verwijdering]")
                        .attr("action");
        Answer gone = coordinator.press(removal);
        assertThat(gone.status()).isEqualTo(303);
        assertThat(titles()).hasSize(before.size() - 1);
        coordinator.press(meeting + "/aan-de-orde");
        assertThat(coordinator.get(meeting).page().select("input[name=matter]").size())
                .isLessThanOrEqualTo(due);
    }

    private List<String> titles() {
        return coordinator
                .get(meeting)
                .page()
                .select("li[id^=item-] h3 > span:last-child, li[id^=item-] h3 > a")
                .eachText();
    }

    @Test
    void whoIsInvitedIsMailedAndToldOfEveryChange() {
        assertThat(mails("meeting-invited")).isZero();
        assertThat(coordinator.press(meeting + "/uitnodiging").status()).isEqualTo(303);
        int invited = mails("meeting-invited");
        assertThat(invited).isGreaterThanOrEqualTo(2);

        coordinator.submit(
                coordinator.get(meeting + "/bewerken"), Map.of("place-nl", "Academiegebouw"));
        assertThat(mails("meeting-changed")).isEqualTo(invited);
        coordinator.submit(coordinator.get(meeting + "/bewerken"), Map.of("kind", "OTHER"));
        assertThat(mails("meeting-changed")).isEqualTo(invited);

        invite("gast");
        assertThat(mails("meeting-invited")).isEqualTo(invited + 1);
        Answer off = coordinator.submit(coordinator.get(meeting + "/afgelasting"), Map.of());
        assertThat(off.path()).isEqualTo(MEETINGS);
        assertThat(mails("meeting-cancelled")).isEqualTo(invited + 1);
        assertThat(coordinator.press(meeting + "/uitnodiging").status()).isEqualTo(409);
    }

    private int mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = ? and key like ?")
                .params(kind, "%")
                .query(Integer.class)
                .single();
    }

    private Answer invite(String mailbox) {
        Answer form = coordinator.get(meeting + "/genodigden");
        String account =
                form.page().select("#account option:contains(" + mailbox + "@)").attr("value");
        return coordinator.submit(form, Map.of("account", account, "capacity", "GUEST"));
    }

    @Test
    void aGuestSeesTheMeetingsOfTheInvitationAndNothingInside() {
        assertThat(guest.get(meeting).status()).isEqualTo(404);
        assertThat(guest.get(MEETINGS).page().text()).doesNotContain("Stadhuis");
        invite("gast");
        Answer seen = guest.get(meeting);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().text())
                .contains("Stadhuis, kamer 1", "Volgorde")
                .doesNotContain("Genodigden", "Lid van de stuurgroep");
        assertThat(seen.page().select("main a[href*=/beheer/agendas]")).isEmpty();
        assertThat(guest.get(meeting + "/verslag").status()).isEqualTo(404);
        hold();
        write("Wat binnen blijft");
        assertThat(guest.get(meeting).page().text()).doesNotContain("Wat binnen blijft");
    }

    @Test
    void minutesAreProposedRemarkedOnCorrectedAndApproved() {
        assertThat(member.get(meeting + "/verslag").status()).isEqualTo(404);
        hold();
        assertThat(coordinator.press(meeting + "/verslag/voorstel").status()).isEqualTo(409);
        write("Besproken en akkoord.");
        assertThat(member.get(meeting + "/verslag").status()).isEqualTo(404);
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

    /** A forged request after the approval. */
    private int forged() {
        return member.post(
                        meeting + "/verslag/bewerken",
                        Map.of("_csrf", member.token(), "closing", "vals"))
                .status();
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

    @Test
    void everyIllegalStepIsRefusedWithThePresentState() {
        assertThat(coordinator.press(meeting + "/gehouden").status()).isEqualTo(409);
        assertThat(coordinator.press(meeting + "/gehouden").page().text()).contains("Gepland");
        convene();
        assertThat(coordinator.press(meeting + "/gehouden").page().text())
                .contains("nog niet geweest");
        assertThat(coordinator.press(meeting + "/verslag/voorstel").status()).isEqualTo(409);
        assertThat(coordinator.get(meeting + "/verslag/goedkeuring").status()).isEqualTo(409);
        proposeMinutes();
        assertThat(
                        coordinator
                                .submit(
                                        coordinator.get(meeting + "/verslag/goedkeuring"),
                                        Map.of("meeting", "", "day", day.toString()))
                                .problems())
                .contains("pas na");
        assertThat(
                        coordinator
                                .submit(
                                        coordinator.get(meeting + "/verslag/goedkeuring"),
                                        Map.of("meeting", "", "day", ""))
                                .problems())
                .contains("Kies de vergadering");
        assertThat(coordinator.get(meeting + "/afgelasting").status()).isEqualTo(200);
        assertThat(
                        coordinator
                                .submit(coordinator.get(meeting + "/afgelasting"), Map.of())
                                .problems())
                .contains("Verslag voorgelegd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update meeting set closing_note = 'x' where frozen_at is not null",
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

    @Test
    void aYearWithoutItsSecondMeetingAndAnAgreementNearItsEndAreWorthAWarning() {
        programme.moveDayTo(LocalDate.of(2021, 12, 1));
        String list = coordinator.get(MEETINGS).page().text();
        assertThat(list).contains("Voor 2021", "In 2020", "loopt af");
        assertThat(member.get(MEETINGS).page().text()).doesNotContain("loopt af");
    }
}
