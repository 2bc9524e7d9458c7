package nl.leiden.kennisstad.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What is said inside is Dutch, and English pages say so. */
@Portal
@DirtiesContext
class EnglishReviewTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 1);
    private static final String PROJECT = "/nl/beheer/evaluaties/" + DAY + "/1a";
    private static final String ROUND = "/en/manage/reviews/" + DAY;

    @Autowired private Http http;
    @Autowired private Reviews reviews;

    @Test
    void insideTextsAreMarkedAsDutch() {
        reviews.open(DAY, DAY, false);
        Visitor coordinator = Visitor.as(http, "coordinator");
        Visitor lead = Visitor.as(http, "trekker");
        Visitor member = Visitor.as(http, "stuurgroep");
        Answer form = lead.get(PROJECT + "/rapportage");
        String action = form.page().select("select[name^=action-]").attr("name");
        lead.submit(
                form,
                Map.of(
                        "rating",
                        "NEEDS_ATTENTION",
                        "summary",
                        "Openbare samenvatting",
                        "request",
                        "Geld erbij",
                        "risks",
                        "Te weinig mensen",
                        "means-used",
                        "Drie dagen",
                        action,
                        "DROPPED",
                        action.replace("action-", "why-"),
                        "Geen tijd"));
        member.submit(
                member.get(PROJECT + "/uitkomst"),
                Map.of("outcome", "ADJUST", "remark", "Eerst overleggen"));
        Answer asked =
                member.submit(member.get(PROJECT + "/vragen"), Map.of("text", "Hoe komt dat?"));
        assertThat(asked.path()).as(asked.problems()).isEqualTo(PROJECT);
        lead.submit(
                lead.get(lead.get(PROJECT).page().select("main a[href*=/vragen/]").attr("href")),
                Map.of("text", "Door de vakantie"));
        assertThat(dutch(member.get(ROUND))).contains("Geld erbij", "Eerst overleggen");
        coordinator.submit(
                coordinator.get(PROJECT + "/teruggave"), Map.of("reason", "Graag met cijfers"));

        assertThat(dutch(member.get(ROUND + "/1a")))
                .contains(
                        "Graag met cijfers",
                        "Geld erbij",
                        "Geen tijd",
                        "Te weinig mensen",
                        "Drie dagen",
                        "Eerst overleggen",
                        "Hoe komt dat?",
                        "Door de vakantie");
    }

    private static List<String> dutch(Answer page) {
        assertThat(page.page().select("html").attr("lang")).isEqualTo("en");
        return page.page().select("main .ks-verbatim[lang=nl]").eachText();
    }
}
