package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;

/** A meeting from its plan to its approved minutes, and what each may see of it. */
class MeetingTest extends APlannedMeeting {

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
        int before = mails("meeting-invited");
        assertThat(coordinator.press(meeting + "/uitnodiging").status()).isEqualTo(303);
        int invited = mails("meeting-invited") - before;
        assertThat(invited).isGreaterThanOrEqualTo(2);

        coordinator.submit(
                coordinator.get(meeting + "/bewerken"), Map.of("place-nl", "Academiegebouw"));
        assertThat(mails("meeting-changed")).isEqualTo(invited);
        coordinator.submit(coordinator.get(meeting + "/bewerken"), Map.of("kind", "OTHER"));
        assertThat(mails("meeting-changed")).isEqualTo(invited);

        invite("gast");
        assertThat(mails("meeting-invited")).isEqualTo(before + invited + 1);
        Answer off = coordinator.submit(coordinator.get(meeting + "/afgelasting"), Map.of());
        assertThat(off.path()).isEqualTo(MEETINGS);
        assertThat(mails("meeting-cancelled")).isEqualTo(invited + 1);
        assertThat(coordinator.press(meeting + "/uitnodiging").status()).isEqualTo(409);
    }

    @Test
    void aGuestWithoutAnAccountIsInvitedAtAnAddressThatMailTakes() {
        coordinator.press(meeting + "/uitnodiging");
        int invited = mails("meeting-invited");
        Answer odd = inviteGuest("a<b@example.org");
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.page().select("#email-error")).hasSize(1);
        assertThat(odd.page().select("#email").val()).isEqualTo("a<b@example.org");
        Answer done = inviteGuest("o'neill+kennisstad@example.org");
        assertThat(done.path()).as(done.problems()).startsWith(meeting);
        assertThat(mails("meeting-invited")).isEqualTo(invited + 1);
    }

    private Answer inviteGuest(String email) {
        return coordinator.submit(
                coordinator.get(meeting + "/genodigden"),
                Map.of("name", "Een gast", "email", email, "capacity", "GUEST"));
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
        Answer cancellation = coordinator.get(meeting + "/afgelasting");
        assertThat(cancellation.page().select("main").text()).contains("Verslag voorgelegd");
        assertThat(cancellation.page().select("main button")).isEmpty();
        assertThat(coordinator.submit(cancellation, Map.of()).problems())
                .contains("Verslag voorgelegd");
    }

    @Test
    void aMeetingThatLeftSomethingBehindStaysOnItsDay() {
        convene();
        write("Alvast opgeschreven");
        staysWhereItIs("opgeschreven");
        Answer elsewhere =
                coordinator.submit(
                        coordinator.get(meeting + "/bewerken"), Map.of("place-nl", "Buiten"));
        assertThat(elsewhere.path()).as(elsewhere.problems()).isEqualTo(meeting);
    }

    @Test
    void aMeetingThatTookADecisionStaysOnItsDay() {
        convene();
        programme.moveDayTo(day);
        Answer form =
                coordinator.get(
                        coordinator
                                .get(meeting)
                                .page()
                                .select("main a:contains(Leg een besluit vast)")
                                .attr("href"));
        coordinator.submit(form, Map.of("text-nl", "Het plan gaat door"));
        staysWhereItIs("besluit " + day.getYear());
    }

    @Test
    void aMeetingThatApprovedEarlierMinutesStaysOnItsDay() {
        proposeMinutes();
        String earlier = meeting;
        LocalDate next = day.plusDays(3);
        plan(next);
        programme.moveDayTo(next);
        Answer approved =
                coordinator.submit(coordinator.get(earlier + "/verslag/goedkeuring"), Map.of());
        assertThat(approved.path()).as(approved.problems()).isEqualTo(earlier + "/verslag");
        meeting = MEETINGS + "/" + next;
        staysWhereItIs("het verslag van " + day.getDayOfMonth());
    }

    private void staysWhereItIs(String why) {
        Answer off = coordinator.get(meeting + "/afgelasting");
        assertThat(off.page().select("main").text()).contains(why);
        assertThat(off.page().select("main button")).isEmpty();
        assertThat(coordinator.submit(off, Map.of()).problems()).contains(why);
        String other = day.plusDays(20).toString();
        Answer moved =
                coordinator.submit(coordinator.get(meeting + "/bewerken"), Map.of("day", other));
        assertThat(moved.status()).isEqualTo(422);
        assertThat(moved.page().select("#day-error").text()).contains(why);
        assertThat(moved.page().select("#day").val()).isEqualTo(other);
        assertThat(coordinator.get(meeting).status()).isEqualTo(200);
    }

    @Test
    void linksToADayTheMeetingWasPlannedForLeadOn() {
        invite("gast");
        String old = meeting;
        String before = day.toString();
        Answer writing = coordinator.get(old + "/punten");
        day = day.plusDays(3);
        meeting = MEETINGS + "/" + day;
        coordinator.submit(coordinator.get(old + "/bewerken"), Map.of("day", day.toString()));

        assertThat(leadsTo(guest.get(old))).endsWith(meeting);
        assertThat(leadsTo(coordinator.get(old + "/geschiedenis?page=1")))
                .endsWith(meeting + "/geschiedenis?page=1");
        assertThat(Visitor.as(http, "trekker").get(old).status()).isEqualTo(404);
        assertThat(guest.get(old + "/verslag").status()).isEqualTo(404);
        Map<String, String> typed =
                Visitor.filled(
                        writing.page().select("main form.ks-form").getFirst(),
                        Map.of("title-nl", "Onderweg getypt"));
        assertThat(leadsTo(coordinator.post(old + "/punten", typed))).endsWith(meeting + "/punten");
        assertThat(coordinator.post(meeting + "/punten", typed).status()).isEqualTo(303);

        Visitor reader = new Visitor(http.base());
        assertThat(reader.get("/nl/vergaderingen/" + before).status()).isEqualTo(404);
        hold();
        assertThat(leadsTo(reader.get("/nl/vergaderingen/" + before)))
                .endsWith("/nl/vergaderingen/" + day);

        assertThat(plan(LocalDate.parse(before)).path()).isEqualTo(old);
        assertThat(member.get(old).status()).isEqualTo(200);
        assertThat(leadsTo(guest.get(old))).endsWith(meeting);
    }

    private static String leadsTo(Answer moved) {
        assertThat(moved.status()).isEqualTo(307);
        return moved.response().headers().firstValue("Location").orElse("");
    }

    @Test
    void aCancelledMeetingDoesNotLeadToTheOneThatTookItsDay() {
        invite("gast");
        coordinator.submit(coordinator.get(meeting + "/afgelasting"), Map.of());
        assertThat(member.get(MEETINGS).page().select("main a[href=" + meeting + "]")).hasSize(1);
        assertThat(plan(day).path()).isEqualTo(meeting);
        String rows = "main li:contains(" + day.getDayOfMonth() + " ):contains(Afgelast)";
        assertThat(member.get(MEETINGS).page().select(rows + " a[href=" + meeting + "]")).isEmpty();
        assertThat(member.get(MEETINGS).page().select("main a[href=" + meeting + "]")).hasSize(1);
        assertThat(member.get(meeting).page().text()).doesNotContain("Afgelast");
        assertThat(guest.get(MEETINGS).page().select("main a[href=" + meeting + "]")).hasSize(1);
        assertThat(guest.get(meeting).page().text()).contains("Afgelast");
    }

    @Test
    void aYearWithoutItsSecondMeetingAndAnAgreementNearItsEndAreWorthAWarning() {
        programme.moveDayTo(LocalDate.of(2021, 12, 1));
        String list = coordinator.get(MEETINGS).page().text();
        assertThat(list).contains("Voor 2021", "In 2020", "loopt af");
        assertThat(member.get(MEETINGS).page().text()).doesNotContain("loopt af");
    }
}
