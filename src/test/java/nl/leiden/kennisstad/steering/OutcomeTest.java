package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the steering group says of a project, from the meeting to the decision. */
class OutcomeTest extends AnOpenRound {

    @Autowired private Decisions decisions;

    @Test
    void anOutcomeSaysWhatWasDecidedAndBecomesADecisionThatSaysSo() {
        report(lead, "1a", good("Het loopt"));
        Answer silent =
                conclude(
                        "1a",
                        Map.of("outcome", "OTHER", "remark", "Alleen voor ons", "text-nl", ""));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#text-nl-error").text()).contains("wat is besloten");
        assertThat(silent.page().select("#remark").val()).isEqualTo("Alleen voor ons");
        conclude(
                "1a",
                Map.of(
                        "outcome",
                        "OTHER",
                        "text-nl",
                        "De gemeente zoekt een nieuwe plek.",
                        "text-en",
                        "The municipality looks for a new place."));
        conclude("2a", Map.of("outcome", "STOP", "remark", "Alleen voor ons"));
        assertThat(member.get(round).page().select(".ks-review li:contains(1a)").text())
                .contains("De gemeente zoekt");

        close();

        assertThat(decisions.takenOn(day))
                .extracting(decision -> decision.text().nl())
                .anySatisfy(text ->
                        assertThat(text).contains("project 1a", "De gemeente zoekt een nieuwe"))
                .anySatisfy(text -> assertThat(text).contains("2a", "stopt"))
                .hasSize(2);
        Visitor reader = new Visitor(http.base());
        assertThat(reader.get("/en/reviews/" + day).page().text())
                .contains("The municipality looks for a new place.")
                .doesNotContain("Alleen voor ons");
        assertThat(reader.get("/nl/projecten/leiden-bio-science-park").page().text())
                .contains("De gemeente zoekt een nieuwe plek.");
    }

    @Test
    void anOutcomeIsRecordedFromTheDayOfTheMeetingAndCanBeTakenBack() {
        Answer form = member.get(round + "/1a/uitkomst");
        programme.moveDayTo(day.minusDays(1));
        Answer early = member.submit(form, Map.of("outcome", "STOP", "remark", "Te vroeg"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page().text()).contains("is nog niet geweest");
        assertThat(early.page().select("#remark").val()).isEqualTo("Te vroeg");
        assertThat(member.get(round + "/1a/uitkomst").page().select("main form button")).isEmpty();
        programme.moveDayTo(day);

        Answer words = conclude("1a", Map.of("outcome", "", "remark", "Nog kiezen"));
        assertThat(words.status()).isEqualTo(422);
        assertThat(words.page().select("#outcome-error").text()).contains("Kies eerst");
        assertThat(words.page().select("#remark").val()).isEqualTo("Nog kiezen");
        conclude("1a", Map.of("outcome", "STOP"));
        assertThat(member.get(round + "/1a").page().text()).contains("Stoppen");
        conclude("1a", Map.of("outcome", ""));
        assertThat(member.get(round + "/1a").page().text()).doesNotContain("Stoppen");
        close();
        assertThat(decisions.takenOn(day)).isEmpty();
    }

    @Test
    void whoeverClosesSawWhatIsDecided() {
        conclude("1a", Map.of("outcome", "CONTINUE"));
        Answer closing = coordinator.get(round + "/sluiting");
        assertThat(closing.page().select("section:contains(1 besluit)").text())
                .contains("gaat door", "Nog zonder uitkomst: 1b, ", "2a");
        conclude("1a", Map.of("outcome", "STOP"));

        Answer refused = coordinator.submit(closing, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("stopt");
        assertThat(coordinator.submit(refused, Map.of()).path()).isEqualTo(round);
        assertThat(decisions.takenOn(day))
                .extracting(DecisionView::kind)
                .extracting(Enum::name)
                .containsExactly("STOP");
    }

    private Answer conclude(String code, Map<String, String> said) {
        return member.submit(member.get(round + "/" + code + "/uitkomst"), said);
    }
}
