package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The facts of the signed agreement stand on the pages of both languages. The expectations were
 * taken from the source, not from the content files.
 */
@Portal
class ProgrammeContentTest {

    @Autowired private Http http;

    @ParameterizedTest
    @MethodSource("nl.leiden.kennisstad.site.SourceFacts#projects")
    void theDutchPageHoldsLeadsPartnersActionsAndFigures(SourceFacts.Project project) {
        Document page = byCode("/nl/projecten/", project.code());

        List<List<String>> lists =
                page.select("section[aria-labelledby=people] ul").stream()
                        .map(list -> list.select("> li").eachText())
                        .toList();
        assertThat(lists.getFirst()).hasSameSizeAs(project.leads());
        for (int i = 0; i < project.leads().size(); i++) {
            assertThat(lists.getFirst().get(i)).startsWith(project.leads().get(i));
        }
        List<String> partners = lists.size() > 1 ? lists.get(1) : List.of();
        assertThat(partners).hasSameSizeAs(project.partners());
        for (int i = 0; i < partners.size(); i++) {
            String expected = project.partners().get(i);
            int standing =
                    expected.startsWith("nog te bepalen") ? 15 : expected.lastIndexOf(' ') + 1;
            assertThat(partners.get(i)).startsWith(expected.substring(0, standing).strip());
            assertThat(partners.get(i)).endsWith(expected.substring(standing));
        }
        assertThat(page.select("section[aria-labelledby=actions] li")).hasSize(project.actions());
        project.facts().forEach(fact -> assertThat(page.text()).contains(fact.split("/")[0]));
    }

    @ParameterizedTest
    @MethodSource("nl.leiden.kennisstad.site.SourceFacts#projects")
    void theEnglishPageHoldsTheSame(SourceFacts.Project project) {
        Document page = byCode("/en/projects/", project.code());

        List<List<String>> lists =
                page.select("section[aria-labelledby=people] ul").stream()
                        .map(list -> list.select("> li").eachText())
                        .toList();
        assertThat(lists.getFirst()).hasSameSizeAs(project.leads());
        assertThat(lists.size() > 1 ? lists.get(1) : List.of()).hasSameSizeAs(project.partners());
        assertThat(page.select("section[aria-labelledby=actions] li")).hasSize(project.actions());
        assertThat(page.select("main [lang=nl]")).isEmpty();
        project.facts()
                .forEach(fact ->
                        assertThat(page.text())
                                .contains(fact.split("/")[fact.split("/").length - 1]));
    }

    @Test
    void theAgreementNamesItsPartiesSignatoriesAndTerm() {
        String page = Jsoup.parse(http.get("/nl/overeenkomst").body()).text();

        assertThat(page)
                .contains("7 juli 2017", "tot en met 6 juli 2022", "telkens met 5 jaar")
                .contains("Stolker", "Spaan", "van den Eijnden", "Dirkse")
                .contains("het college van bestuur", "de raad van bestuur")
                .contains("rector magnificus", "wethouder Onderwijs, Sport en Duurzaamheid");
    }

    @Test
    void theAgreementHasSixCriteriaInBothLanguages() {
        for (String path : List.of("/nl/overeenkomst", "/en/agreement")) {
            assertThat(Jsoup.parse(http.get(path).body()).select("ol.ks-letters > li")).hasSize(6);
        }
    }

    @Test
    void themeOneHasSixPointsOfAttentionAndNoGoal() {
        Document theme = Jsoup.parse(http.get("/nl/themas/campusontwikkeling").body());

        assertThat(theme.select("aside dt")).hasSize(6);
        assertThat(theme.text()).contains("geen eigen doel", "Pesthuis", "Endegeest", "Eduroam");
    }

    @Test
    void theAgendaHoldsAllSeventeenAsAdopted() {
        Document agenda = Jsoup.parse(http.get("/nl/agendas/2017-2018").body());

        assertThat(agenda.select("article.ks-entry")).hasSize(17);
        assertThat(agenda.text()).contains("2017-01", "7 juli 2017", "tot en met 2018");
        assertThat(agenda.select("code").eachText().getFirst()).matches("[0-9a-f]{64}");
    }

    private Document byCode(String prefix, String code) {
        var redirect = http.get(prefix + code);
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(
                http.get(redirect.headers().firstValue("Location").orElseThrow()).body());
    }
}
