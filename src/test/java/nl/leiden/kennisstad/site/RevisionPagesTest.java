package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.SampleRevision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every adopted state of an agenda stays where it is, and can be compared and checked. */
@Portal
@Import(SampleRevision.class)
class RevisionPagesTest {

    private static final String AGENDA = "/nl/agendas/2017-2018";
    private static final String VERSIONS = AGENDA + "/versies/";

    @Autowired private Http http;
    @Autowired private SampleRevision sample;

    @BeforeEach
    void anAgendaWithASecondRevisionAndADraft() {
        sample.make();
    }

    private Document page(String path) {
        HttpResponse<String> response = http.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    @Test
    void theAgendaShowsTheNewestAndListsAll() {
        Document agenda = page(AGENDA);

        assertThat(agenda.select(".ks-alert--warning")).isEmpty();
        assertThat(agenda.select("section[aria-labelledby=revisions] li")).hasSize(2);
        assertThat(agenda.select("section[aria-labelledby=revisions] a").eachAttr("href"))
                .containsExactly(VERSIONS + "2", VERSIONS + "2/wijzigingen", VERSIONS + "1");
        assertThat(agenda.select("section[aria-labelledby=revisions]").text())
                .contains("besluit 2017-01", "30 september 2017", "(deze leest u nu)");
        assertThat(agenda.text()).contains("loopt goed", "Projecten die eindigen");
    }

    @Test
    void anOlderOneSaysSoAndIsNotIndexed() {
        Document older = page(VERSIONS + "1");

        assertThat(older.select(".ks-alert--warning").text())
                .contains("U leest versie 1, vastgesteld op 7 juli 2017");
        assertThat(older.select(".ks-alert--warning a").attr("href")).isEqualTo(AGENDA);
        assertThat(older.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(older.select("main").text()).doesNotContain("loopt goed");
        assertThat(page(VERSIONS + "1/1a").select(".ks-alert--warning")).hasSize(1);
        assertThat(page(VERSIONS + "2").select(".ks-alert--warning")).isEmpty();
        assertThat(page(AGENDA).select("meta[name=robots]")).isEmpty();
    }

    @Test
    void showsNothingOfWhatThereIsNone() {
        assertThat(page(VERSIONS + "1").select("#ended")).isEmpty();
        assertThat(page(VERSIONS + "1/1a").select("dt:contains(Inzet)")).isEmpty();
        assertThat(page(AGENDA).select("#ended")).hasSize(1);
    }

    @Test
    void theNewestShowsCriteriaMeansAndMovedDeadlines() {
        Document agenda = page(AGENDA);
        String entry = page(AGENDA + "/1a").select("main").text();

        assertThat(agenda.select("table:has(#matrix) tbody tr")).hasSize(15);
        assertThat(agenda.select("#party-2018").parents().text())
                .contains("Gemeente Leiden", "€ 52.500", "0,5 fte");
        assertThat(entry)
                .contains("0,5 fte", "Bevestigd", "Toegezegd", "€ 12.500", "Toch op de agenda:");
        assertThat(agenda.text()).contains("omvang nog niet bekend", "één keer verschoven");
        assertThat(page("/en/agendas/2017-2018/1a").text()).contains("0.5 FTE", "€12,500");
    }

    @Test
    void tellsWhatHasChangedWithWordsForWhoCannotSeeIt() {
        Document changes = page(VERSIONS + "2/wijzigingen");

        assertThat(changes.select(".ks-tallies").text())
                .contains("1 project is beëindigd", "1 project staat niet meer op de agenda");
        assertThat(changes.select("ins").text()).contains("nieuw: ", "loopt goed", "voorjaar 2018");
        assertThat(changes.select("del").text()).contains("vervallen: ");
        assertThat(changes.select("li:has(h3 .ks-code:contains(1a)) ins").text())
                .contains("Samen met de buurt.");
        assertThat(page("/en/agendas/2017-2018/revisions/2/changes").select("ins").text())
                .contains("A new action.", "spring");
    }

    @Test
    void comparesWithAnyOtherAdoptedOneAndNothingElse() {
        Document back = page(VERSIONS + "1/wijzigingen?with=2017-2018.2");
        assertThat(back.select("del").text()).contains("loopt goed");
        assertThat(page(VERSIONS + "1/wijzigingen").select("main").text())
                .contains("niet uit een andere gemaakt");

        Document options = page(VERSIONS + "2/wijzigingen?with=2017-2018.3");
        assertThat(options.select("#with option").eachAttr("value")).containsExactly("2017-2018.1");
        assertThat(options.select("ins").text()).contains("loopt goed");
        assertThat(page(VERSIONS + "2/wijzigingen?with=2017-2018.2").select("h2").text())
                .contains("versie 1");
    }

    @Test
    void theDocumentIsWhatItsFingerprintSays() throws Exception {
        for (String revision : new String[] {"1", "2"}) {
            Document page = page(VERSIONS + revision);
            for (var link : page.select(".ks-fingerprint a")) {
                HttpResponse<String> file = http.get(link.attr("href"));
                String hash =
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(
                                                        file.body()
                                                                .getBytes(StandardCharsets.UTF_8)));
                assertThat(page.select(".ks-fingerprint code").eachText()).contains(hash);
                assertThat(file.headers().firstValue("Content-Type"))
                        .hasValue("application/json;charset=utf-8");
            }
        }
        HttpResponse<String> file = http.get(VERSIONS + "2/document");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"agenda-2017-2018-2.json\"");
        assertThat(file.body()).startsWith("{\"agreement\":").doesNotContain("\"en\"");
        assertThat(http.get(VERSIONS + "2/document/1").body()).startsWith("{\"of\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "3",
                "-1",
                "+1",
                "01",
                "1.0",
                "99999999999",
                "x",
                "1x",
                "%C2%B9",
                "%D9%A1",
                "1%20",
                "%201"
            })
    void noOtherNumberIsAPage(String number) {
        for (String rest : new String[] {"", "/1a", "/wijzigingen", "/document", "/document/1"}) {
            assertThat(http.get(VERSIONS + number + rest).statusCode()).as(rest).isEqualTo(404);
        }
        assertThat(http.get(VERSIONS + "2/document/" + number + "9").statusCode()).isEqualTo(404);
        assertThat(http.get("/nl/agendas/unknown/versies/1").statusCode()).isEqualTo(404);
        assertThat(http.get("/nl/agendas/2017-2018/versies").statusCode()).isEqualTo(404);
    }

    @Test
    void aProjectThatEndedKeepsItsPageAndLeadsToTheVersionThatHasIt() {
        String project = page(VERSIONS + "1/3c").select("aside a[href*=/projecten/]").attr("href");
        Document page = page(project);

        assertThat(page.select("a[href$=/versies/1/3c]")).isNotEmpty();
        assertThat(http.get(AGENDA + "/3c").statusCode()).isEqualTo(404);
    }

    @Test
    void theSiteMapAndTheSearchKnowTheNewestOnly() {
        assertThat(http.get("/sitemap.xml").body())
                .contains("/nl/agendas/2017-2018/1a")
                .doesNotContain("/versies/");
        assertThat(
                        page("/nl/zoeken?q=volgt+in+de+loop+van+het+jaar")
                                .select("main a")
                                .eachAttr("href"))
                .noneMatch(path -> path.contains("/versies/"));
    }
}
