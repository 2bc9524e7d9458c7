package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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

    /**
     * @param leads,partners in Dutch; partners with their standing as it is shown
     * @param facts figures, deadlines and names that both pages must hold, Dutch before the slash
     */
    record Project(
            String code,
            List<String> leads,
            List<String> partners,
            int actions,
            List<String> facts) {
        @Override
        public String toString() {
            return code;
        }
    }

    @Autowired private Http http;

    static Stream<Project> projects() {
        return Stream.of(
                new Project(
                        "1a",
                        List.of("Gemeente Leiden"),
                        List.of(
                                "Universiteit Leiden Bevestigd",
                                "Leids Universitair Medisch Centrum Bevestigd",
                                "Hogeschool Leiden Bevestigd",
                                "Ondernemersvereniging Leiden Bio Science Park Beoogd",
                                "Provincie Zuid-Holland Beoogd",
                                "Metropoolregio Rotterdam Den Haag Beoogd",
                                "EPZ Beoogd",
                                "HUBspot Beoogd"),
                        8,
                        List.of(
                                "Vliegwielen Europa",
                                "Yes!Delft",
                                "Naturalis",
                                "Boerhaave",
                                "2018",
                                "Masterplan",
                                "Unlocking the full potential")),
                new Project(
                        "1b",
                        List.of("Gemeente Leiden"),
                        List.of("Universiteit Leiden Bevestigd", "De Sleutels Beoogd"),
                        2,
                        List.of("Europa/Europe")),
                new Project(
                        "2a",
                        List.of("Faculteit Educatie (Hogeschool Leiden)"),
                        List.of(
                                "ICLON (Universiteit Leiden) Beoogd",
                                "ROC’s Beoogd",
                                "LiS Beoogd",
                                "Technolab Beoogd"),
                        2,
                        List.of("seats-to-meet", "start-ups")),
                new Project(
                        "2b",
                        List.of("ICLON (Universiteit Leiden)"),
                        List.of(
                                "Faculteit Educatie (Hogeschool Leiden) Beoogd",
                                "Da Vinci College Kagerstraat Beoogd",
                                "Bètasteunpunt Zuid-Holland Bevestigd",
                                "Faculteit Wiskunde en Natuurwetenschappen (Universiteit Leiden) Bevestigd",
                                "Cluster Techniek (Hogeschool Leiden) Bevestigd",
                                "bedrijfsleven Bevestigd",
                                "Gemeente Leiden Bevestigd",
                                "51 vo-scholen Bevestigd",
                                "onder andere alfa- en gammafaculteiten van de universiteit Beoogd"),
                        2,
                        List.of("51", "pilot")),
                new Project(
                        "2c",
                        List.of("Leids Universitair Medisch Centrum"),
                        List.of(
                                "Universiteit Leiden Beoogd",
                                "Ondernemersvereniging Leiden Bio Science Park Beoogd",
                                "Provincie Zuid-Holland Beoogd",
                                "EPZ Beoogd"),
                        1,
                        List.of("personalised medicines", "LUMC")),
                new Project(
                        "2d",
                        List.of("Leids Expertise- en Behandelcentrum (Universiteit Leiden)"),
                        List.of(
                                "Gemeente Leiden Beoogd",
                                "zorginstellingen Beoogd",
                                "Leids Universitair Medisch Centrum Beoogd"),
                        1,
                        List.of("2017", "LUBEC", "4c")),
                new Project(
                        "2e",
                        List.of("Instituut Politieke Wetenschap (Universiteit Leiden)"),
                        List.of(
                                "Faculteit der Rechtsgeleerdheid (Universiteit Leiden) Beoogd",
                                "Faculteit der Geesteswetenschappen (Universiteit Leiden) Beoogd"),
                        2,
                        List.of(
                                "Parlementair Documentatie Centrum/Parliamentary Documentation Centre")),
                new Project(
                        "2f",
                        List.of("Gemeente Leiden"),
                        List.of(),
                        1,
                        List.of(
                                "najaar 2017/autumn 2017",
                                "Voor de stuurgroep/For the steering group",
                                "HOVO",
                                "BplusC",
                                "Studium Generale",
                                "Lakenhal")),
                new Project(
                        "3a",
                        List.of("Gemeente Leiden, wethouder Wonen"),
                        List.of(
                                "Hogeschool Leiden Bevestigd",
                                "Leids Universitair Medisch Centrum Bevestigd",
                                "Universiteit Leiden Bevestigd",
                                "DUWO Bevestigd",
                                "BRES Bevestigd",
                                "PKvV Bevestigd"),
                        7,
                        List.of(
                                "2.700/2,700",
                                "150",
                                "2020",
                                "eerste kwartaal 2018/first quarter of 2018",
                                "jaarlijks/every year",
                                "Kences",
                                "ABF",
                                "Taskforce/Task Force")),
                new Project(
                        "3b",
                        List.of("Gemeente Leiden", "Universiteit Leiden"),
                        List.of(
                                "Leiden Marketing Beoogd",
                                "Leids Universitair Medisch Centrum Beoogd",
                                "Hogeschool Leiden Beoogd",
                                "Gemeente Den Haag Beoogd",
                                "Haags Congresbureau Beoogd"),
                        2,
                        List.of("EuroScience Open Forum", "geen doel/no goal")),
                new Project(
                        "3c",
                        List.of("Gemeente Leiden"),
                        List.of("Leiden Marketing Beoogd", "andere belanghebbenden Beoogd"),
                        1,
                        List.of("zo snel mogelijk/as soon as possible", "geen doel/no goal")),
                new Project(
                        "3d",
                        List.of("Universiteit Leiden", "Gemeente Leiden"),
                        List.of(
                                "LeidenGlobal Bevestigd",
                                "Leiden Marketing Bevestigd",
                                "musea Bevestigd",
                                "ELO Bevestigd"),
                        3,
                        List.of("najaar 2017/autumn 2017", "LeidenGlobal")),
                new Project(
                        "4a",
                        List.of("Gemeente Leiden"),
                        List.of(
                                "Hogeschool Leiden Beoogd",
                                "Universiteit Leiden Beoogd",
                                "Libertas Beoogd",
                                "wijkteams Beoogd"),
                        2,
                        List.of()),
                new Project(
                        "4b",
                        List.of("Gemeente Leiden"),
                        List.of(
                                "LDE Centre for Sustainability Beoogd",
                                "Centrum voor Milieuwetenschappen (Universiteit Leiden) Beoogd",
                                "Hogeschool Leiden Beoogd",
                                "De Haagse Hogeschool Beoogd"),
                        2,
                        List.of("Nog niet aanvaard/Not yet accepted", "minor Sustainability")),
                new Project(
                        "4c",
                        List.of("Leids Universitair Medisch Centrum"),
                        List.of("nog te bepalen Nog te bepalen"),
                        1,
                        List.of("eHealth")),
                new Project(
                        "4d",
                        List.of("Instituut Culturele Antropologie (Universiteit Leiden)"),
                        List.of(
                                "Gemeente Leiden Beoogd",
                                "instellingen die aan de gemeente verbonden zijn Beoogd"),
                        1,
                        List.of("bachelor")),
                new Project(
                        "5",
                        List.of("Gemeente Leiden, kwartiermaker"),
                        List.of(
                                "Universiteit Leiden Beoogd",
                                "Leids Universitair Medisch Centrum Beoogd",
                                "Hogeschool Leiden Beoogd"),
                        3,
                        List.of(
                                "voor 1 november 2017/before 1 November 2017",
                                "kennisfonds/knowledge fund",
                                "Voor de stuurgroep/For the steering group",
                                "public affairs")));
    }

    @ParameterizedTest
    @MethodSource("projects")
    void theDutchPageHoldsLeadsPartnersActionsAndFigures(Project project) {
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
    @MethodSource("projects")
    void theEnglishPageHoldsTheSame(Project project) {
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
        assertThat(agenda.select("code").text()).matches("[0-9a-f]{64}");
    }

    private Document byCode(String prefix, String code) {
        var redirect = http.get(prefix + code);
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Cache-Control")).contains("no-store");
        return Jsoup.parse(
                http.get(redirect.headers().firstValue("Location").orElseThrow()).body());
    }
}
