package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who becomes a lead while a round is open, and projects without anybody to ask. */
class LateLeadTest extends AnOpenRound {

    private static final String ASKED = "Hoe staat uw project ervoor?";
    private static final String REMINDED = "Herinnering: rapporteer";

    @Autowired private Accounts accounts;
    @Autowired private ReviewReminders reminders;

    @AfterEach
    void onlyTheFirstLeadStays() {
        jdbc.sql(
                        "update account_grant set ended_at = now() where role = 'LEAD' and account_id in"
                                + " (select id from account where email like 'laat%')")
                .update();
    }

    @Test
    void whoBecomesALeadIsAskedOnceAndRemindedLikeTheOthers() {
        reminders.sendDue();
        appoint("laat1", "2a");
        reminders.sendDue();
        reminders.sendDue();
        assertThat(mails("laat1")).singleElement().asString().startsWith(ASKED);
        assertThat(coordinator.get(round).page().select(".ks-review > li:contains(2a)").text())
                .contains("gevraagd op");

        programme.moveDayTo(day.plusDays(1));
        reminders.sendDue();
        reminders.sendDue();
        assertThat(mails("laat1")).hasSize(2).last().asString().startsWith(REMINDED);
    }

    @Test
    void whoJoinsALeadThatWasAskedIsAskedAlsoWhenTheReportIsLate() {
        appoint("laat2", "1a");
        int before = mails("trekker").size();
        assertThat(coordinator.press(round + "/herinnering").status()).isEqualTo(303);
        assertThat(mails("laat2")).singleElement().asString().startsWith(ASKED);
        assertThat(mails("trekker")).hasSize(before + 1).last().asString().startsWith(REMINDED);

        programme.moveDayTo(day.plusDays(1));
        reminders.sendDue();
        appoint("laat3", "1a");
        reminders.sendDue();
        assertThat(mails("laat3")).singleElement().asString().startsWith(ASKED);
        assertThat(
                        jdbc.sql(
                                        "select body::text from mail_text join mail on id = mail_id where recipient like 'laat3@%'")
                                .query(String.class)
                                .single())
                .contains("zo snel mogelijk");
    }

    @Test
    void whereNobodyCanBeWrittenToNothingIsSaidToBeSent() {
        report(lead, "1a", good("Op tijd"));
        Answer refused = coordinator.press(round + "/herinnering");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("main").text())
                .contains("geen trekker met een account", "2a, 2b")
                .doesNotContain("1a");
        assertThat(coordinator.get(round).page().select("main").text())
                .doesNotContain("herinnerd op", "niemand)");
        assertThat(
                        jdbc.sql("select count(*) from review_request where people = 0")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void aSecondReminderOnADayIsRefused() {
        assertThat(coordinator.press(round + "/herinnering").status()).isEqualTo(303);
        Answer again = coordinator.press(round + "/herinnering");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("main").text()).contains("vandaag al");
    }

    private void appoint(String mailbox, String code) {
        AccountId account = accounts.open(mailbox + "@kennisstad.example", mailbox);
        UUID project =
                jdbc.sql(
                                "select e.project_id from agenda_entry e join review_round r on r.revision_id = e.revision_id"
                                        + " join project_placement p on p.project_id = e.project_id"
                                        + " where r.meeting_on = ? and p.code = ?")
                        .params(day, code)
                        .query(UUID.class)
                        .single();
        accounts.grant(account, new NewGrant(Role.LEAD, project, LocalDate.of(2017, 1, 1), null));
    }

    /** The subjects of what somebody got, the first first. */
    private List<String> mails(String mailbox) {
        return jdbc.sql("select subject from mail where recipient = ? order by queued_at, id")
                .param(mailbox + "@kennisstad.example")
                .query((row, at) -> row.getString(1))
                .list();
    }
}
