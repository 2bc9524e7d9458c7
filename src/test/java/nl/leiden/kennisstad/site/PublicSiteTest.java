package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers do on the public site. */
@Portal
class PublicSiteTest {

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "'', 17",
        "?theme=1, 2",
        "?theme=none, 1",
        "?lead=gemeente-leiden, 10",
        "?lead=universiteit-leiden, 6",
        "?lead=faculteit-sociale-wetenschappen, 3",
        "?partner=lumc, 5",
        "?phase=running, 17",
        "?phase=stopped, 0",
        "?theme=3&lead=universiteit-leiden, 2",
        "?theme=&lead=&partner=&phase=&sort=, 17",
        "?theme=nonsense, 0",
        "?page=99999999999999, 17",
        "?page=-1&sort=drop, 17"
    })
    void projectsAreFiltered(String query, int found) {
        HttpResponse<String> response = http.get("/nl/projecten" + query);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(response.body()).select("main li.ks-item")).hasSize(found);
    }

    @Test
    void projectsAreSortedByTitleAsPeopleSort() {
        List<String> titles =
                page("/en/projects?sort=title").select("main h2.ks-item__title").eachText();

        assertThat(titles.getFirst()).isEqualTo("Anthropological policy research");
        assertThat(titles).isSortedAccordingTo(Collator.getInstance(Locale.UK));
    }

    @Test
    void whatIsChosenStaysChosenAndTheLanguageSwitchKeepsIt() {
        Document page = page("/nl/projecten?lead=lumc&sort=title");

        assertThat(page.select("select#lead option[selected]").attr("value")).isEqualTo("lumc");
        assertThat(page.select("a.ks-lang").attr("href"))
                .isEqualTo("/en/projects?lead=lumc&sort=title");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/zoeken?q=studentenhuisvesting, Wonen: studentenhuisvesting en shortstay",
        "/nl/zoeken?q=huisvesting, Wonen: studentenhuisvesting en shortstay",
        "/nl/zoeken?q=studentenhuisvestign, Wonen: studentenhuisvesting en shortstay",
        "/nl/zoeken?q=betasteunpunt, Bètasteunpunt Zuid-Holland",
        "/nl/zoeken?q=Bètasteunpunt, Bètasteunpunt Zuid-Holland",
        "/nl/zoeken?q=3a, Wonen: studentenhuisvesting en shortstay",
        "/en/search?q=housing, Housing: student housing and short stay",
        "/en/search?q=anthropologsts, Anthropological policy research",
        "/en/search?q=cookies, Privacy"
    })
    void searchFindsWithoutAccentsInsideWordsAndDespiteTypingErrors(String path, String title) {
        Document page = page(path.replace("è", "%C3%A8"));

        assertThat(page.select("main h2.ks-item__title").eachText()).contains(title);
    }

    @Test
    void searchShowsTheWordsInTheirContextAndSaysWhatItTookInstead() {
        Document page = page("/nl/zoeken?q=studentenhuisvestign");

        assertThat(page.select("main mark").eachText()).isNotEmpty();
        assertThat(page.select("[role=status]").text())
                .endsWith("Wij zochten ook op: studentenhuisvesting.");
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/zoeken, Zoeken",
        "/nl/zoeken?q=, Zoeken",
        "/nl/zoeken?q=qqqqzzzz, Niets gevonden",
        "/nl/zoeken?q=%27%29%20%7C%20%28, Niets gevonden",
        "/nl/zoeken?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E, &lt;script&gt;",
        "/nl/zoeken?q=de, Zoeken",
        "/nl/zoeken?q=huis&page=999, Zoeken",
        "/nl/zoeken?q=%F0%9F%98%80, Niets gevonden"
    })
    void searchAnswersAnythingPeopleType(String path, String text) {
        HttpResponse<String> response = http.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(text).doesNotContain("<script");
    }

    @Test
    void anOldAddressLeadsToTheNewOneForEver() {
        jdbc.sql(
                        "insert into address (kind, language, slug, subject_id) select 'project', 'nl', 'oude-naam', id from project where slug_nl = 'wonen' on conflict do nothing")
                .update();

        HttpResponse<String> response = http.get("/nl/projecten/oude-naam");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/nl/projecten/wonen");
    }

    @Test
    void theEtagChangesWithTheDayAndNotBefore() {
        String etag = http.get("/nl").headers().firstValue("ETag").orElseThrow();

        assertThat(http.get("/nl/projecten/wonen").headers().firstValue("ETag")).contains(etag);
        assertThat(etag).contains("2017-10-01");
    }

    @Test
    void anAdoptedAgendaPrintsItsDecisionAndItsFingerprint() {
        Document agenda = page("/en/agendas/2017-2018");

        assertThat(agenda.select("header.ks-document").text())
                .contains("2017-01", "7 July 2017", "Leiden University");
        assertThat(agenda.select("#fingerprint")).hasSize(1);
    }

    @Test
    void whatWasMadeUpForTheDemonstrationSaysSo() {
        assertThat(
                        page("/nl/projecten/wonen")
                                .select("section[aria-labelledby=ratings] li")
                                .eachText())
                .hasSize(2)
                .allMatch(item -> item.contains("voorbeeld"));
        assertThat(page("/en/reviews/2017-09-21").select("main").text()).contains("made up");
    }

    @Test
    void aTextWithoutEnglishIsShownInDutchAndSaysSo() {
        jdbc.sql(
                        "update project_title set title = jsonb_build_object('nl', title ->> 'nl') where title ->> 'nl' = 'Humanities Campus'")
                .update();
        try {
            Document page = page("/en/projects/humanities-campus");
            assertThat(page.select("h1").attr("lang")).isEqualTo("nl");
            assertThat(page.select(".ks-alert").text()).contains("not available in English");
            assertThat(page.select("link[rel=alternate]")).isEmpty();
        } finally {
            jdbc.sql(
                            "update project_title set title = title || '{\"en\": \"Humanities Campus\", \"enFrom\": \"Humanities Campus\"}' where title ->> 'nl' = 'Humanities Campus'")
                    .update();
        }
    }

    private Document page(String path) {
        HttpResponse<String> response = http.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }
}
