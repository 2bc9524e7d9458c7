package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a round is closed, what everybody reads of it then, and the round after it. */
class ClosedReviewTest extends AnOpenRound {

    @Test
    void whatIsHandedInIsAcceptedOrGivenBackBeforeTheRoundCloses() {
        report(lead, "1a", good("Nog te lezen"));
        assertThat(member.get(round).page().select(".ks-review li:contains(1a)").text())
                .contains("Nog niet aanvaard");
        Answer closing = coordinator.get(round + "/sluiting");
        assertThat(closing.page().select("main").text()).contains("nog niet zijn aanvaard: 1a");
        assertThat(closing.page().select("main button")).isEmpty();
        Answer refused = coordinator.submit(closing, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("1a");
        assertThat(new Visitor(http.base()).get("/nl/evaluaties/" + day).status()).isEqualTo(404);
        coordinator.submit(
                coordinator.get(round + "/1a/teruggave"), Map.of("reason", "Graag met cijfers"));
        assertThat(coordinator.submit(coordinator.get(round + "/sluiting"), Map.of()).path())
                .isEqualTo(round);
        assertThat(new Visitor(http.base()).get("/nl/evaluaties/" + day).page().text())
                .doesNotContain("Nog te lezen");
    }

    @Test
    void membersRecordOutcomesAndClosingMakesThePublicPartPublicAndNothingElse() {
        report(lead, "1a", good("Openbare samenvatting"));
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
        Answer outcome = member.get(round + "/1a/uitkomst");
        assertThat(outcome.page().select("main").text()).contains("afgesloten");
        assertThat(outcome.page().select("main button")).isEmpty();
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
    void aProjectThatWasSilentOnceIsComparedWithWhatItSaidBefore() {
        report(lead, "1a", good("Lang geleden gezegd"));
        close();
        anOpenRound();
        close();
        anOpenRound();
        assertThat(lead.get(round + "/1a/rapportage").page().select("#summary").val())
                .isEqualTo("Lang geleden gezegd");
        report(lead, "1a", Map.of("rating", "OFF_COURSE"));
        assertThat(member.get(round).page().select(".ks-review li:contains(1a)").text())
                .contains("slechter");
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
}
