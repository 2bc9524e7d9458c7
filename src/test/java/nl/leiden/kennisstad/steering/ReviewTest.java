package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A round that is open: asked for, handed in, given back, accepted; and what each may see of it.
 */
class ReviewTest extends AnOpenRound {

    @Autowired private Reviews reviews;
    @Autowired private Reports reports;
    @Autowired private PlatformTransactionManager transactions;

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
        lead.get(round + "/1a")
                .page()
                .select("nav a[href^=/nl/beheer]")
                .eachAttr("href")
                .forEach(path -> assertThat(lead.get(path).status()).as(path).isEqualTo(200));
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
                        Map.of("reason", "Graag met cijfers", "actions", "Welke actie is klaar?"));
        assertThat(back.page().text()).contains("Teruggegeven", "Graag met cijfers");
        assertThat(lead.get("/nl/beheer").page().text()).contains("Graag met cijfers");
        assertThat(lead.get(round + "/1a").page().select(".ks-alert").text())
                .contains("Over de acties: Welke actie is klaar?");
        assertThat(
                        jdbc.sql(
                                        "select body::text from mail join mail_text on id = mail_id where subject like 'Graag aanvullen%' order by queued_at desc limit 1")
                                .query(String.class)
                                .single())
                .contains("Graag met cijfers", "Over de acties: Welke actie is klaar?");

        report(lead, "1a", good("Tweede, met cijfers"));
        assertThat(coordinator.press(round + "/1a/aanvaarding").status()).isEqualTo(303);
        assertThat(coordinator.press(round + "/1a/aanvaarding").status()).isEqualTo(409);
        Answer late = report(lead, "1a", good("Derde"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problems()).contains("Aanvaard");
    }

    @Test
    void whatHasToBeDoneAboutActionsStandsOnceAboveThem() {
        report(coordinator, "5", Map.of("rating", "ON_COURSE", "summary-nl", "Het loopt"));
        coordinator.submit(
                coordinator.get(round + "/5/teruggave"),
                Map.of("reason", "Nog niet af", "actions", "Welke actie is klaar?"));
        Answer form = coordinator.get(round + "/5/rapportage");
        assertThat(form.page().select("select[name^=action-]")).hasSizeGreaterThan(1);
        assertThat(form.page().select(".ks-field__hint").text())
                .containsOnlyOnce("Welke actie is klaar?");
    }

    @Test
    void whatWasHandedInAgainMeanwhileIsNotAcceptedUnread() {
        report(lead, "1a", good("Gelezen"));
        Answer read = coordinator.get(round + "/1a");
        report(lead, "1a", good("Niet gelezen"));
        String acceptance = "form[action$=aanvaarding]";
        assertThat(coordinator.submit(read, acceptance, Map.of()).status()).isEqualTo(409);
        Answer again = coordinator.get(round + "/1a");
        assertThat(again.page().text()).contains("Ingediend", "Niet gelezen");
        assertThat(coordinator.submit(again, acceptance, Map.of()).page().text())
                .contains("Aanvaard");
    }

    @Test
    void anAcceptedReportIsEditedAndWhatItSaidOfActionsStays() {
        Answer form = lead.get(round + "/1a/rapportage");
        String action = form.page().select("select[name^=action-]").eachAttr("name").getLast();
        lead.submit(
                form,
                Map.of(
                        "rating",
                        "ON_COURSE",
                        "summary",
                        "Met een actie",
                        action,
                        "DROPPED",
                        action.replace("action-", "why-"),
                        "Niet meer nodig"));
        coordinator.press(round + "/1a/aanvaarding");
        assertThat(coordinator.get(round + "/1a").page().text()).contains("Niet meer nodig");

        Answer edit = coordinator.get(round + "/1a/rapportage");
        assertThat(edit.page().select("select[name^=action-]")).isEmpty();
        coordinator.submit(edit, Map.of("summary-nl", "Met een betere tekst"));
        assertThat(coordinator.get(round + "/1a").page().text())
                .contains("Met een betere tekst", "Gaat niet door", "Niet meer nodig");
    }

    @Test
    void whatTheFormDoesNotAskOfAnActionIsNotSaidOfIt() {
        Answer form = coordinator.get(round + "/5/rapportage");
        var actions = form.page().select("select[name^=action-]").eachAttr("name");
        String done = actions.get(actions.size() - 1);
        String asAgreed = actions.get(actions.size() - 2);
        Answer handedIn =
                coordinator.submit(
                        form,
                        Map.of(
                                "rating",
                                "ON_COURSE",
                                "summary-nl",
                                "Met verborgen velden",
                                done,
                                "DONE",
                                done.replace("action-", "why-"),
                                "Nooit gezegd",
                                asAgreed.replace("action-", "until-"),
                                "2017-01-01",
                                asAgreed.replace("action-", "why-"),
                                "Ook nooit gezegd"));
        assertThat(handedIn.problems()).isEmpty();
        assertThat(handedIn.page().text())
                .contains("Met verborgen velden", "Klaar")
                .doesNotContain("Nooit gezegd", "Ook nooit gezegd");
    }

    @Test
    void whatIsMissingOfEveryActionIsSaidAtOnceAtItsField() {
        Answer form = coordinator.get(round + "/5/rapportage");
        var actions = form.page().select("select[name^=action-]").eachAttr("name");
        String moved = actions.get(0).substring("action-".length());
        String dropped = actions.get(1).substring("action-".length());
        Answer refused =
                coordinator.submit(
                        form,
                        Map.of(
                                "rating",
                                "ON_COURSE",
                                "summary-nl",
                                "Niet kwijt",
                                "action-" + moved,
                                "MOVED",
                                "until-" + moved,
                                day.minusDays(1).toString(),
                                "action-" + dropped,
                                "DROPPED"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems a").eachAttr("href"))
                .containsExactly("#until-" + moved, "#why-" + moved, "#why-" + dropped);
        assertThat(refused.page().select("#until-" + moved + "-error").text())
                .contains("een latere dag");
        assertThat(refused.page().select("label[for=why-" + moved + "]").text())
                .doesNotContain("niet verplicht");
        assertThat(refused.page().select("#summary-nl").val()).isEqualTo("Niet kwijt");
    }

    @Test
    void englishThatWasAddedStaysWhenTheLeadCorrectsTheDutch() {
        report(lead, "1a", good("Het gaat goed"));
        report(coordinator, "1a", Map.of("summary-en", "It is going well"));
        assertThat(member.get(round + "/1a").page().text()).doesNotContain("namens");
        report(lead, "1a", Map.of("summary", "Het gaat heel goed"));
        Answer form = coordinator.get(round + "/1a/rapportage");
        assertThat(form.page().select("#summary-en").val()).isEqualTo("It is going well");
        assertThat(form.page().text()).contains("Het gaat goed");
    }

    @Test
    void whoeverSaysSomethingElseThanTheLeadSaysItOnTheirBehalf() {
        report(lead, "1a", good("Het gaat goed"));
        report(coordinator, "1a", Map.of("rating", "OFF_COURSE"));
        assertThat(member.get(round + "/1a").page().text())
                .contains("Coördinator namens de trekker");
        assertThat(member.get(round).page().select(".ks-review li:contains(1a)").text())
                .contains("namens");
    }

    @Test
    void ofTwoWhoChangeOneReportAtATimeTheLaterReadsItAgain() {
        report(lead, "1a", good("Eerst"));
        RoundView view = reviews.find(day).orElseThrow();
        ReportView read = reviews.reports(view.id()).getFirst();
        TransactionTemplate work = new TransactionTemplate(transactions);
        assertThatThrownBy(() ->
                        work.executeWithoutResult(any -> {
                            reviews.reports(view.id());
                            report(coordinator, "1a", Map.of("summary-nl", "Intussen"));
                            reports.giveBack(view.id(), read.project(), "Ouder", Map.of());
                        }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(member.get(round + "/1a").page().text()).contains("Intussen", "Ingediend");
    }

    @Test
    void anActionThatIsNotAskedAboutAnyMoreKeepsWhatWasSaidOfIt() {
        Answer form = lead.get(round + "/1a/rapportage");
        String action = form.page().select("select[name^=action-]").eachAttr("name").getLast();
        lead.submit(form, Map.of("rating", "ON_COURSE", "summary", "Eerst", action, "DONE"));
        coordinator
                .get("/nl/beheer/agendas/2017-2018/onderdelen/1a")
                .page()
                .select("a[href*=/acties/][href$=/nieuw]")
                .eachAttr("href")
                .forEach(tell ->
                        coordinator.submit(coordinator.get(tell), Map.of("kind", "ACTION_DONE")));
        Answer again = lead.get(round + "/1a/rapportage");
        assertThat(again.page().select("[name=" + action + "]")).isEmpty();
        lead.submit(again, Map.of("summary", "Daarna"));
        assertThat(lead.get(round + "/1a").page().select("main dd:contains(Klaar)")).isNotEmpty();
    }
}
