package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A lead wants to bring a partner in: the steering group hears of it first. */
@Portal
@DirtiesContext
class PartnerProposalTest {

    private static final String FORM = "/onderdelen/1a/partners/voorstel";
    private static final String WHY = "Zij hebben een leerwerkplaats";

    @Autowired private Http http;
    @Autowired private Programme programme;

    @Test
    void comesOnTheOrderOfTheDayAndNotOnTheSite() {
        programme.moveDayTo(LocalDate.of(2018, 2, 1));
        Visitor lead = Visitor.as(http, "trekker");
        Visitor coordinator = Visitor.as(http, "coordinator");
        Answer form = lead.get(lead.get("/nl/beheer").link(FORM));
        String organisation =
                form.page().select("#organisation option:contains(Technolab)").attr("value");

        assertThat(lead.submit(form, Map.of("organisation", organisation)).problems())
                .contains("Waarom");
        Answer done = lead.submit(form, Map.of("organisation", organisation, "why", WHY));
        assertThat(done.path()).as(done.problems()).isEqualTo("/nl/beheer");
        assertThat(done.page().text()).contains("klaar voor de volgende vergadering");
        assertThat(
                        lead.submit(
                                        lead.get(lead.get("/nl/beheer").link(FORM)),
                                        Map.of("organisation", organisation, "why", WHY))
                                .problems())
                .contains("past niet");

        Answer meeting =
                coordinator.submit(
                        coordinator.get("/nl/beheer/vergaderingen/nieuw"),
                        Map.of("kind", "OTHER", "day", "2018-03-01", "place-nl", "Stadhuis"));
        assertThat(meeting.page().text()).contains("1a", "Technolab");
        Visitor reader = new Visitor(http.base());
        assertThat(reader.get("/nl/projecten/leiden-bio-science-park").page().text())
                .doesNotContain(WHY);
        assertThat(reader.get("/nl/agendas/2017-2018/1a").page().text()).doesNotContain(WHY);
    }

    @Test
    void onlyOfOnesOwnProjectAndOnlyOfWhoIsNoPartnerYet() {
        Visitor lead = Visitor.as(http, "trekker");
        String own = lead.get("/nl/beheer").link(FORM);
        assertThat(lead.get(own.replace("/1a/", "/3a/")).status()).isEqualTo(404);
        assertThat(lead.get(own.replace("2017-2018", "2099")).status()).isEqualTo(404);
        assertThat(Visitor.as(http, "stuurgroep").get(own).status()).isEqualTo(404);
        assertThat(lead.get(own).page().select("#organisation option").eachText())
                .contains("Technolab")
                .doesNotContain("Universiteit Leiden", "Gemeente Leiden");
    }
}
