package nl.leiden.kennisstad.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.SqlStatements;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is on the list of a meeting can read of it, and is reached where they are reached now. */
class InviteeTest extends APlannedMeeting {

    private static final String LEAD = "trekker@kennisstad.example";

    @Autowired private Accounts accounts;
    @Autowired private SqlStatements statements;

    @AfterEach
    void everyAccountAsItWas() {
        jdbc.sql("update account set disabled_at = now() where email like 'lid-%'").update();
        jdbc.sql("update account set disabled_at = null where email like 'gast@%'").update();
        jdbc.sql("update account set email = ? where email = 'nieuw@kennisstad.example'")
                .param(LEAD)
                .update();
    }

    private void invite(String mailbox, String capacity) {
        Answer form = coordinator.get(meeting + "/genodigden");
        String account =
                form.page().select("#account option:contains(" + mailbox + "@)").attr("value");
        assertThat(account).as(mailbox).isNotEmpty();
        coordinator.submit(form, Map.of("account", account, "capacity", capacity));
    }

    private void strike(String name) {
        Answer page = coordinator.get(meeting);
        coordinator.submit(page, "li:contains(" + name + ") form[action$=verwijdering]", Map.of());
    }

    @Test
    void theInvitationItselfLetsALeadReadWhatAGuestReads() {
        Visitor lead = Visitor.as(http, "trekker");
        assertThat(lead.get(meeting).status()).isEqualTo(404);
        invite("trekker", "GUEST");
        Answer seen = lead.get(meeting);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().text()).contains("Stadhuis").doesNotContain("Genodigden");
        assertThat(seen.page().select("a[href=" + MEETINGS + "]")).isNotEmpty();
        assertThat(lead.get(MEETINGS).page().select("a[href=" + meeting + "]")).isNotEmpty();
        assertThat(lead.get(meeting + "/verslag").status()).isEqualTo(404);
        assertThat(lead.get(meeting + "/bewerken").status()).isEqualTo(404);
    }

    @Test
    void papersAndMinutesAreAnnouncedToWhoeverMayReadThem() {
        invite("trekker", "MEMBER");
        invite("gast", "GUEST");
        proposeMinutes();
        assertThat(receivers("meeting-minutes"))
                .contains("stuurgroep@kennisstad.example", "coordinator@kennisstad.example")
                .doesNotContain(LEAD, "gast@kennisstad.example");
    }

    @Test
    void mailGoesWhereTheAccountSaysTodayAndNotToOneThatIsDisabled() {
        invite("trekker", "GUEST");
        invite("gast", "GUEST");
        jdbc.sql("update account set email = 'nieuw@kennisstad.example' where email = ?")
                .param(LEAD)
                .update();
        jdbc.sql("update account set disabled_at = now() where email like 'gast@%'").update();
        coordinator.press(meeting + "/uitnodiging");
        assertThat(receivers("meeting-invited"))
                .contains("nieuw@kennisstad.example", "stuurgroep@kennisstad.example")
                .doesNotContain(LEAD, "gast@kennisstad.example");
        coordinator.submit(coordinator.get(meeting + "/afgelasting"), Map.of());
        assertThat(receivers("meeting-cancelled"))
                .contains("nieuw@kennisstad.example")
                .doesNotContain("gast@kennisstad.example");
    }

    @Test
    void whoIsStruckOffAndPutBackIsAskedWithAHigherNumber() {
        coordinator.press(meeting + "/uitnodiging");
        invite("trekker", "GUEST");
        strike("Trekker");
        invite("trekker", "GUEST");
        strike("Trekker");
        assertThat(sequences()).hasSize(4).isSorted().doesNotHaveDuplicates();
        coordinator.submit(
                coordinator.get(meeting + "/bewerken"), Map.of("place-nl", "Academiegebouw"));
        invite("trekker", "GUEST");
        assertThat(sequences()).hasSize(5).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void strikingSomebodyBeforeTheInvitationGoesOutTellsNobody() {
        invite("trekker", "GUEST");
        strike("Trekker");
        assertThat(coordinator.get(meeting).page().select("form[action$=uitnodiging]").text())
                .isEqualTo("Verstuur de uitnodiging");
        assertThat(receivers("meeting-struck")).isEmpty();
    }

    /** Somebody whose term in the steering group begins now. */
    private void appoint(String name) {
        AccountId account =
                accounts.open("lid-" + name + "-" + day + "@kennisstad.example", "Lid " + name);
        UUID party =
                jdbc.sql("select organisation_id from account_grant where role = 'MEMBER' limit 1")
                        .query(UUID.class)
                        .single();
        accounts.grant(account, new NewGrant(Role.MEMBER, party, LocalDate.of(2017, 1, 1), null));
    }

    @Test
    void aMemberAppointedAfterThePlanIsPutOnTheListWithOneButton() {
        assertThat(coordinator.get(meeting).page().select("form[action$=leden]")).isEmpty();
        appoint("Aletta");
        Answer page = coordinator.get(meeting);
        assertThat(page.page().select(".ks-alert").text()).contains("Lid Aletta");
        assertThat(page.page().select("form[action$=leden]").text())
                .isEqualTo("Zet hen op de lijst");
        assertThat(member.get(meeting).page().select(".ks-alert").text())
                .doesNotContain("Lid Aletta");
        coordinator.press(meeting + "/genodigden/leden");
        assertThat(coordinator.get(meeting).page().select("li:contains(Lid Aletta)").text())
                .contains("Lid Wijzig");
        assertThat(receivers("meeting-invited")).isEmpty();
        assertThat(coordinator.get(meeting).page().select("form[action$=leden]")).isEmpty();
    }

    @Test
    void itIsInvitedAtOnceWhenTheInvitationIsOutAndTheOthersHearNothing() {
        coordinator.press(meeting + "/uitnodiging");
        int before = receivers("meeting-invited").size();
        appoint("Burcht");
        appoint("Clusius");
        assertThat(coordinator.get(meeting).page().select("form[action$=leden]").text())
                .isEqualTo("Zet hen op de lijst en nodig hen uit");
        coordinator.press(meeting + "/genodigden/leden");
        coordinator.press(meeting + "/genodigden/leden");
        assertThat(receivers("meeting-invited"))
                .hasSize(before + 2)
                .anyMatch(email -> email.startsWith("lid-burcht"))
                .anyMatch(email -> email.startsWith("lid-clusius"));
        assertThat(receivers("meeting-again")).isEmpty();
        assertThat(receivers("meeting-changed")).isEmpty();
    }

    @Test
    void anyNumberOfNewMembersCostsThePageTheSame() {
        coordinator.get(meeting);
        int none = statements.during(() -> coordinator.get(meeting)).size();
        appoint("Drie");
        appoint("Vier");
        assertThat(statements.during(() -> coordinator.get(meeting))).hasSize(none);
    }

    @Test
    void theInvitationSentAgainAnnouncesNoChange() {
        coordinator.press(meeting + "/uitnodiging");
        int invited = receivers("meeting-invited").size();
        coordinator.press(meeting + "/uitnodiging");
        assertThat(receivers("meeting-again")).hasSize(invited);
        assertThat(receivers("meeting-changed")).isEmpty();
        assertThat(
                        jdbc.sql(
                                        "select distinct subject || body::text from mail join mail_text on id = mail_id"
                                                + " where kind = 'meeting-again'")
                                .query(String.class)
                                .list())
                .allMatch(words -> words.contains("Nogmaals") && !words.contains("veranderd"));
        coordinator.submit(
                coordinator.get(meeting + "/bewerken"), Map.of("place-nl", "Academiegebouw"));
        assertThat(receivers("meeting-changed")).hasSize(invited);
    }

    @Test
    void onceTheMeetingIsOverNobodyIsToldAndThePageSaysSo() {
        String list = meeting + "/genodigden";
        assertThat(note(list)).contains("nog geen bericht");
        coordinator.press(meeting + "/uitnodiging");
        assertThat(note(list)).contains("meteen uit");
        hold();
        assertThat(note(list)).contains("er gaat geen bericht uit");
        invite("trekker", "GUEST");
        assertThat(receivers("meeting-invited")).doesNotContain(LEAD);
    }

    private String note(String path) {
        return coordinator.get(path).page().select("main").text();
    }

    private List<String> receivers(String kind) {
        return jdbc.sql(
                        "select recipient from mail join mail_text on id = mail_id"
                                + " where kind = ? and body::text like ?")
                .params(kind, "%" + day.getDayOfMonth() + " %" + day.getYear() + "%")
                .query((row, at) -> row.getString(1))
                .list();
    }

    /** Of the calendar parts that the lead got for this meeting, as they were queued. */
    private List<Integer> sequences() {
        return jdbc.sql(
                        """
                        select substring(key from ':(\\d+)$')::integer from mail
                         where recipient = ? and kind in ('meeting-invited', 'meeting-struck', 'meeting-changed')
                           and id in (select mail_id from mail_text where body::text like ?)
                         order by id
                        """)
                .params(LEAD, "%" + day.getDayOfMonth() + " %" + day.getYear() + "%")
                .query((row, at) -> row.getInt(1))
                .list();
    }
}
