package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Accounts;
import nl.leiden.kennisstad.account.NewGrant;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of a question to a project, and of its answer. */
class QuestionTest extends AnOpenRound {

    private static final String TO_ANSWER = "main h2 a:contains(Beantwoord)";

    @Autowired private Accounts accounts;
    @Autowired private Reviews reviews;
    @Autowired private ReviewQuestions questions;

    @Test
    void aQuestionWaitsForTheLeadAndCountsOnTheOverview() {
        Answer asked = ask("1a");
        assertThat(asked.page().text()).contains("De vraag is gesteld.");
        ask("1a");
        assertThat(mails("question", "trekker")).isEqualTo(2);
        assertThat(lead.get("/nl/beheer").page().select(TO_ANSWER).text())
                .contains("Beantwoord 2 vragen over 1a");
        assertThat(coordinator.get("/nl/beheer").page().select(TO_ANSWER)).isEmpty();
        assertThat(member.get("/nl/beheer").page().select(TO_ANSWER)).isEmpty();
        assertThat(row()).contains("2 open vragen");

        String project = lead.get("/nl/beheer").page().select(TO_ANSWER).attr("href");
        answer(lead, project);
        assertThat(row()).contains("1 open vraag");
        answer(lead, project);
        assertThat(row()).doesNotContain("open vra");
        assertThat(lead.get("/nl/beheer").page().select(TO_ANSWER)).isEmpty();
        assertThat(mails("answer", "stuurgroep")).isEqualTo(2);
    }

    @Test
    void withoutALeadItWaitsForTheCoordinatorAndTheMemberReadsSo() {
        assertThat(member.get(round + "/2a/vragen").page().select("main").text())
                .contains("De coördinator krijgt uw vraag per mail")
                .doesNotContain("De trekkers van dit project");
        Answer asked = ask("2a");
        assertThat(asked.page().text()).contains("De coördinator krijgt bericht");
        assertThat(mails("question-no-lead", "coordinator")).isEqualTo(1);
        assertThat(lead.get("/nl/beheer").page().select(TO_ANSWER)).isEmpty();
        answer(coordinator, coordinator.get("/nl/beheer").page().select(TO_ANSWER).attr("href"));
        assertThat(coordinator.get("/nl/beheer").page().select(TO_ANSWER)).isEmpty();
        assertThat(coordinator.get("/en/manage").page().text()).doesNotContain("question about");
    }

    @Test
    void whoIsNoMemberAnyMoreIsNotToldOfTheAnswer() {
        AccountId account = accounts.open("oudlid@kennisstad.example", "Oud-lid");
        UUID organisation =
                jdbc.sql("select id from organisation limit 1").query(UUID.class).single();
        UUID grant =
                accounts.grant(
                        account,
                        new NewGrant(Role.MEMBER, organisation, LocalDate.of(2017, 1, 1), null));
        Actor asker = accounts.actor(account).orElseThrow();
        RoundView view = reviews.find(day).orElseThrow();
        ReportView report = reviews.reports(view.id()).getFirst();
        questions.ask(view, report, "1a", "Hoe lang nog?", asker);
        questions.ask(view, report, "1a", "En daarna?", asker);

        questions.answer(view, questions.of(report.id()).getFirst(), "1a", "Nog een jaar", asker);
        assertThat(mails("answer", "oudlid")).isEqualTo(1);
        accounts.end(account, grant);
        questions.answer(view, questions.of(report.id()).getLast(), "1a", "Niets", asker);
        assertThat(mails("answer", "oudlid")).isEqualTo(1);
    }

    private Answer ask(String code) {
        return member.submit(
                member.get(round + "/" + code + "/vragen"), Map.of("text", "Wat kost het?"));
    }

    private static void answer(Visitor who, String project) {
        String path = who.get(project).page().select("main a[href*=/vragen/]").attr("href");
        who.submit(who.get(path), Map.of("text", "Niets extra"));
    }

    private String row() {
        return member.get(round).page().select(".ks-review > li:contains(1a)").text();
    }

    /** How many mails of this kind somebody got in this round. */
    private int mails(String kind, String mailbox) {
        return jdbc.sql(
                        "select count(*) from mail m join review_question q on m.key like 'review-' || ? || ':' || q.id || ':%'"
                                + " join review_report r on r.id = q.report_id join review_round o on o.id = r.round_id"
                                + " where o.meeting_on = ? and m.recipient = ?")
                .params(kind, day, mailbox + "@kennisstad.example")
                .query(Integer.class)
                .single();
    }
}
