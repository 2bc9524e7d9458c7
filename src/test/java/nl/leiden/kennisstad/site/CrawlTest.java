package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leiden.kennisstad.support.HtmlChecker;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.SampleRevision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The whole site, from link to link. */
@Portal
@Import(SampleRevision.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTest {

    private static final String BASE = "http://localhost:8080";

    private final Map<String, HttpResponse<String>> pages = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, String> foundOn = new TreeMap<>();

    @Autowired private Http http;
    @Autowired private SampleRevision sample;

    @BeforeAll
    void crawl() {
        sample.make();
        Deque<String> queue = new ArrayDeque<>(List.of("/nl", "/en"));
        Set<String> seen = new LinkedHashSet<>(queue);
        while (!queue.isEmpty()) {
            String path = queue.poll();
            HttpResponse<String> response = http.get(path);
            pages.put(path, response);
            if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document document = Jsoup.parse(response.body());
            documents.put(path, document);
            for (String link : internalLinks(document)) {
                if (seen.add(link)) {
                    foundOn.put(link, path);
                    queue.add(link);
                }
            }
        }
    }

    /** Whoever goes in gets a cookie for it; it is no page to keep. */
    private static boolean isTheDoor(String path) {
        return path.matches("/nl/inloggen|/en/sign-in");
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(pages).hasSizeGreaterThan(150);
        pages.forEach((path, response) ->
                assertThat(response.statusCode())
                        .as(path + " found on " + foundOn.get(path))
                        .isEqualTo(200));
    }

    @Test
    void everyPageOfTheSiteMapIsReachedByLinks() {
        Set<String> mapped = new TreeSet<>();
        Jsoup.parse(http.get("/sitemap.xml").body(), "", Parser.xmlParser())
                .select("loc")
                .forEach(address -> mapped.add(address.text().substring(BASE.length())));

        assertThat(mapped).hasSizeGreaterThan(130);
        assertThat(documents.keySet()).containsAll(mapped);
    }

    @Test
    void theSwitchStaysOnTheSamePageAndHreflangIsReciprocal() {
        documents.forEach((path, document) -> {
            String other = document.select("a.ks-lang").attr("href");
            assertThat(documents.keySet()).as(path).contains(other);
            assertThat(document(other).select("a.ks-lang").attr("href")).as(other).isEqualTo(path);
            if (path.contains("?")) {
                return;
            }
            String own = BASE + path;
            assertThat(document.select("link[rel=canonical]").attr("href")).isEqualTo(own);
            for (Element alternate : document.select("link[rel=alternate][hreflang~=^(nl|en)$]")) {
                String address = alternate.attr("href").substring(BASE.length());
                assertThat(document(address).select("link[rel=alternate]").eachAttr("href"))
                        .as(address)
                        .contains(own);
            }
            assertThat(document.select("link[hreflang=x-default]")).as(path).hasSize(1);
        });
    }

    @Test
    void noCookieNoOtherOriginNoScriptAndNoStyleOfItsOwn() {
        pages.forEach((path, response) -> {
            if (!isTheDoor(path)) {
                assertThat(response.headers().map()).as(path).doesNotContainKey("set-cookie");
            }
        });
        documents.forEach((path, document) -> {
            assertThat(document.select("script, style, [style], iframe, object"))
                    .as(path)
                    .isEmpty();
            assertThat(document.select("[src], link[rel=stylesheet], link[rel=icon]"))
                    .as(path)
                    .allMatch(element ->
                            (element.attr("src") + element.attr("href")).startsWith("/assets/"));
            document.getAllElements()
                    .forEach(element ->
                            assertThat(element.attributes().asList())
                                    .as(path)
                                    .noneMatch(a -> a.getKey().startsWith("on")));
        });
    }

    @Test
    void everyPageHasAnEtagAndAnswers304() {
        documents.keySet().stream()
                .filter(path -> !isTheDoor(path))
                .forEach(path -> {
                    String etag = page(path).headers().firstValue("ETag").orElse("");
                    assertThat(etag).as(path).startsWith("W/\"");
                    HttpResponse<String> again = http.get(path, "If-None-Match", etag);
                    assertThat(again.statusCode()).as(path).isEqualTo(304);
                    assertThat(again.body()).isEmpty();
                });
    }

    @Test
    void theHtmlCheckerFindsNothing() {
        documents
                .keySet()
                .forEach(path ->
                        assertThat(HtmlChecker.errors(page(path).body())).as(path).isEmpty());
    }

    @Test
    void noPageShowsAMessageKeyOrAnUnmarkedTextOfTheOtherLanguage() {
        documents.forEach((path, original) -> {
            Document document = original.clone();
            assertThat(document.text()).as(path).doesNotContain("??").doesNotContain("{0");
            String language = path.substring(1, 3);
            assertThat(document.select("html").attr("lang")).as(path).isEqualTo(language);
            if (language.equals("en")) {
                document.select("[lang=nl]").remove();
                assertThat(document.text())
                        .as(path)
                        .doesNotContainPattern(
                                "\\b(het|een|wordt|worden|zijn|niet|voor de|door de|welke|deze)\\b");
            } else {
                document.select("[lang=en]").remove();
                assertThat(document.text())
                        .as(path)
                        .doesNotContainPattern(
                                "\\b(the|with|which|their|there|from)\\b(?! (full|potential|Health))");
            }
        });
    }

    @Test
    void aTitleNamesThePageAndTheSite() {
        Set<String> titles = new TreeSet<>();
        documents.forEach((path, document) -> {
            assertThat(document.title()).as(path).endsWith(" – Leiden Kennisstad");
            assertThat(document.select("h1")).as(path).hasSize(1);
            titles.add(path.substring(0, 3) + document.title());
        });
        assertThat(titles.size()).isGreaterThan(documents.size() / 2);
    }

    private Document document(String path) {
        return Objects.requireNonNull(documents.get(path), path);
    }

    private HttpResponse<String> page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    private static Set<String> internalLinks(Document document) {
        Set<String> links = new LinkedHashSet<>();
        document.select("a[href], link[href]")
                .forEach(element -> {
                    String href = element.attr("href").replaceFirst("#.*", "");
                    if (href.startsWith(BASE)) {
                        href = href.substring(BASE.length());
                    }
                    if (href.startsWith("/")) {
                        links.add(href);
                    }
                });
        return links;
    }
}
