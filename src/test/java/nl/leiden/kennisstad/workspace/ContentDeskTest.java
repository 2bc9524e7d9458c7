package nl.leiden.kennisstad.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What the coordinator writes outside of the agendas, and where the public sees it. */
@Portal
@DirtiesContext
class ContentDeskTest {

    @Autowired private Http http;
    private Visitor coordinator;
    private Visitor reader;

    @BeforeEach
    void visitors() {
        coordinator = Visitor.as(http, "coordinator");
        reader = new Visitor(http.base());
    }

    @Test
    void aPageIsPublicAtOnceAndItsEnglishIsThenOlder() {
        String etag = reader.get("/nl/contact").response().headers().firstValue("ETag").orElse("");
        Answer saved =
                coordinator.submit(
                        coordinator.get("/nl/beheer/paginas/contact"),
                        Map.of("body-nl", "Bel ons *gerust*."));
        assertThat(saved.path()).isEqualTo("/nl/beheer/paginas");

        assertThat(reader.get("/nl/contact").page().select("em").text()).isEqualTo("gerust");
        assertThat(reader.get("/nl/contact").response().headers().firstValue("ETag"))
                .isNotEqualTo(java.util.Optional.of(etag));
        assertThat(
                        coordinator
                                .get("/nl/beheer/paginas/contact")
                                .page()
                                .select("details.ks-earlier"))
                .hasSize(1);
        coordinator.submit(
                coordinator.get("/nl/beheer/paginas/contact"),
                Map.of("body-nl", "Bel ons *gerust* op.", "correction", "on"));
        assertThat(
                        coordinator
                                .get("/nl/beheer/paginas/contact")
                                .page()
                                .select("details.ks-earlier"))
                .isEmpty();
    }

    @Test
    void aRenamedOrganisationKeepsItsOldNameInTheAdoptedAgendaAndItsOldAddressLeadsOn() {
        coordinator.submit(
                coordinator.get("/nl/beheer/organisaties/duwo"),
                Map.of("name-nl", "Nieuwe Woonstichting", "slug-nl", "nieuwe-woonstichting"));

        Answer old = reader.get("/nl/partners/duwo");
        assertThat(old.status()).isEqualTo(301);
        assertThat(reader.follow(old).heading()).isEqualTo("Nieuwe Woonstichting");
        assertThat(reader.get("/nl/agendas/2017-2018/3a").page().text())
                .contains("DUWO")
                .doesNotContain("Nieuwe Woonstichting");
        assertThat(reader.get("/nl/projecten/wonen").page().text())
                .contains("Nieuwe Woonstichting");
    }

    @Test
    void aNewOrganisationGetsAnAddressFromItsNameAndNotOneThatIsTaken() {
        Answer made =
                coordinator.submit(
                        coordinator.get("/nl/beheer/organisaties/nieuw"),
                        Map.of("name-nl", "Café ’t Grachtje", "kind", "CULTURE"));
        assertThat(made.page().select("a[href$=/cafe-t-grachtje]")).hasSize(1);

        Answer taken =
                coordinator.submit(
                        coordinator.get("/nl/beheer/organisaties/nieuw"),
                        Map.of(
                                "name-nl",
                                "Iets anders",
                                "kind",
                                "CULTURE",
                                "slug-nl",
                                "cafe-t-grachtje"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.problems()).contains("al in gebruik");
        assertThat(taken.page().select("#name-nl").val()).isEqualTo("Iets anders");
    }

    @Test
    void anOrganisationIsNoUnitOfItsOwnUnit() {
        Answer form = coordinator.get("/nl/beheer/organisaties/universiteit-leiden");
        String unit = form.page().select("#parent option:contains(ICLON)").attr("value");
        Answer refused = coordinator.submit(form, Map.of("parent", unit));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("onderdeel zijn van zichzelf");
    }

    @Test
    void aThemeIsEditedWithItsPointsOfAttention() {
        Answer form = coordinator.get("/nl/beheer/themas/campusontwikkeling");
        int points = form.page().select("input[name^=point-][name$=-nl]").size();
        Answer half =
                coordinator.submit(form, Map.of("point-" + points + "-nl", "Alleen een titel"));
        assertThat(half.status()).isEqualTo(422);

        coordinator.submit(
                half,
                Map.of(
                        "point-" + points + "-nl", "Fietsers",
                        "point-text-" + points + "-nl", "Meer ruimte voor fietsers."));
        assertThat(reader.get("/nl/themas/campusontwikkeling").page().text())
                .contains("Fietsers", "Meer ruimte voor fietsers.");
    }

    @Test
    void aProjectIsProposedRetitledAndMovedStepByStep() {
        Answer list =
                coordinator.submit(
                        coordinator.get("/nl/beheer/projecten/nieuw"),
                        Map.of("title-nl", "Drijvende tuinen", "code", "4e"));
        assertThat(list.page().text()).contains("4e", "Drijvende tuinen", "Voorgesteld");
        assertThat(reader.get("/nl/projecten/drijvende-tuinen").status()).isEqualTo(404);
        Answer taken =
                coordinator.submit(
                        coordinator.get("/nl/beheer/projecten/nieuw"),
                        Map.of("title-nl", "Nog een", "code", "4e"));
        assertThat(taken.problems()).contains("al een project met code 4e");

        String phase = "/nl/beheer/projecten/drijvende-tuinen/fase";
        assertThat(coordinator.get(phase).page().select("#phase option").eachText())
                .containsExactly("Kies …", "Loopt", "Gestopt");
        Answer illegal =
                coordinator.post(
                        phase,
                        Map.of(
                                "_csrf", coordinator.token(),
                                "phase", "SECURED",
                                "day", "2017-10-01",
                                "reason", "zomaar"));
        assertThat(illegal.status()).isEqualTo(422);
        Answer moved =
                coordinator.submit(
                        coordinator.get(phase), Map.of("phase", "STOPPED", "reason", "Geen animo"));
        assertThat(moved.page().text()).contains("Gestopt");
    }

    @Test
    void aThemeIsAddedToAnAgreementOnceForEachNumber() {
        Answer form = coordinator.get("/nl/beheer/themas/nieuw");
        assertThat(form.page().select("#number").val()).isEqualTo("5");
        Map<String, String> theme =
                Map.of(
                        "title-nl", "Water in de stad",
                        "summary-nl", "Over grachten.",
                        "introduction-nl", "Leiden ligt aan het water.");
        Answer added = coordinator.submit(form, theme);
        assertThat(added.page().text()).contains("Water in de stad");
        assertThat(reader.get("/nl/themas/water-in-de-stad").heading())
                .isEqualTo("Water in de stad");

        Answer taken =
                coordinator.submit(
                        coordinator.get("/nl/beheer/themas/nieuw"),
                        Map.of(
                                "number", "5",
                                "title-nl", "Nog een",
                                "summary-nl", "s",
                                "introduction-nl", "i"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.problems()).contains("al een thema met nummer 5");
        assertThat(coordinator.submit(taken, Map.of("number", "0")).problems()).contains("bij 1");
    }

    @Test
    void aProjectGetsAnotherPlaceAndTheAdoptedAgendaKeepsTheOld() {
        String place = "/nl/beheer/projecten/humanities-campus/plaats";
        assertThat(coordinator.submit(coordinator.get(place), Map.of("code", "1a")).problems())
                .contains("1a");
        coordinator.submit(coordinator.get(place), Map.of("code", "1c"));

        assertThat(reader.get("/nl/projecten/humanities-campus").page().select(".ks-spine").text())
                .isEqualTo("1c");
        assertThat(reader.get("/nl/projecten/1c").status()).isEqualTo(302);
        assertThat(reader.get("/nl/agendas/2017-2018/1b").heading()).contains("Humanities Campus");
        coordinator.submit(coordinator.get(place), Map.of("code", "1b"));
        assertThat(reader.get("/nl/projecten/1b").status()).isEqualTo(302);
    }

    @Test
    void aProjectIsTiedToAnotherAndLetGo() {
        String project = "/nl/beheer/projecten/wonen";
        Answer form = coordinator.get(project + "/relaties/nieuw");
        String other = form.page().select("#other option:contains(1a)").attr("value");
        Answer tied =
                coordinator.submit(
                        form,
                        Map.of("other", other, "kind", "REFERS_TO", "remark-nl", "deelt grond."));
        assertThat(tied.page().text()).contains("deelt grond.");
        assertThat(reader.get("/nl/projecten/wonen").page().text()).contains("deelt grond.");

        coordinator.submit(coordinator.get(project), "form[action$=/verwijdering]", Map.of());
        assertThat(reader.get("/nl/projecten/wonen").page().text()).doesNotContain("deelt grond.");
    }

    @Test
    void noAddressHidesTheFormForANewThing() {
        Answer refused =
                coordinator.submit(
                        coordinator.get("/nl/beheer/organisaties/nieuw"),
                        Map.of("name-nl", "Nieuw", "kind", "CULTURE"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("adres");
    }
}
