package nl.leiden.kennisstad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every request gets, whatever the page. */
@Portal
class RequestsTest {

    @Autowired private Http http;

    @ParameterizedTest
    @CsvSource({
        "nl, /nl",
        "'nl-NL,nl;q=0.9,en;q=0.8', /nl",
        "'en-GB,en;q=0.9', /en",
        "'de,en;q=0.5', /en",
        "fr, /en"
    })
    void theBareAddressChoosesALanguageOnce(String preference, String home) {
        HttpResponse<String> response = http.get("/", "Accept-Language", preference);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains(home);
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void theBareAddressIsDutchForWhoeverPrefersNothing() {
        assertThat(http.get("/").headers().firstValue("Location")).contains("/nl");
    }

    @Test
    void nothingElseLooksAtTheBrowsersLanguage() {
        assertThat(
                        Jsoup.parse(http.get("/nl", "Accept-Language", "en").body())
                                .select("html")
                                .attr("lang"))
                .isEqualTo("nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl",
                "/",
                "/nl/bestaat-niet",
                "/assets/site.css",
                "/robots.txt",
                "/livez",
                "/nl/projecten/1a",
                "/.well-known/security.txt"
            })
    void everyAnswerCarriesTheSecurityHeadersAndNoCookie(String path) {
        HttpResponse<String> response = http.get(path);

        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "data:", "*");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/bestaat-niet, nl, Deze pagina staat er niet",
        "/en/does-not-exist, en, This page is not here",
        "/nl/projecten/bestaat-niet, nl, Deze pagina staat er niet",
        "/en/partners/nobody, en, This page is not here",
        "/nl/agendas/1900, nl, Deze pagina staat er niet",
        "/nl/agendas/2017-2018/9z, nl, Deze pagina staat er niet",
        "/nl/overeenkomst/geen, nl, Deze pagina staat er niet",
        "/nl/themas/campus-development, nl, Deze pagina staat er niet",
        "/nl/projects, nl, Deze pagina staat er niet",
        "/bestaat-niet, nl, Deze pagina staat er niet",
        "/assets/nothing.css, nl, Deze pagina staat er niet"
    })
    void aMissingPageSaysSoInTheLanguageOfItsAddress(String path, String language, String title) {
        HttpResponse<String> response = http.get(path);
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("nav.ks-nav a")).hasSize(6);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void amachineGetsAProblemDocument() {
        HttpResponse<String> response = http.get("/nl/bestaat-niet", "Accept", "application/json");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/zoeken?q=a%00b",
                "/nl/projecten?lead=%00",
                "/nl/projecten?%00=1",
                "/nl/projecten/a%00b"
            })
    void nulIsRefused(String path) {
        assertThat(http.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/zoeken?q=%",
                "/nl/zoeken?q=%zz",
                "/nl/%2e%2e/%2e%2e/etc/passwd",
                "/nl/projecten/%2f%2fevil.example",
                "/nl//projecten",
                "/nl/;x=1/projecten",
                "/%5cevil.example"
            })
    void malformedAddressesAreNeverAFaultOfOurs(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (4\\d\\d|200|30\\d).*");
    }

    @Test
    void anUnknownHostGetsNothing() throws IOException {
        assertThat(raw("GET /nl HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nl/", "/nl/projecten/1a", "/nl/projecten/"})
    void redirectsNeverNameAHost(String path) throws IOException {
        assertThat(
                        raw(
                                "GET "
                                        + path
                                        + " HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                .containsPattern("\r\nLocation: /[a-z]");
    }

    @Test
    void anAddressWithASlashAtTheEndMovesToTheOneWithout() {
        HttpResponse<String> response = http.get("/nl/projecten/");

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).contains("/nl/projecten");
    }

    @Test
    void nothingCanBePosted() {
        assertThat(http.post("/nl").statusCode()).isEqualTo(403);
        assertThat(http.post("/nl/projecten").statusCode()).isEqualTo(403);
        assertThat(http.post("/nl").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void assetsMayBeKeptForEverBecauseTheirNameChanges() {
        String css =
                Jsoup.parse(http.get("/nl").body()).select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> response = http.get(css);

        assertThat(css).matches("/assets/site-[0-9a-f]{32}\\.css");
        assertThat(response.headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=31536000", "public");
        assertThat(response.body()).containsPattern("open-sans-bold-[0-9a-f]{32}\\.woff2");
    }

    @Test
    void theFirstVisitAndLaterOnesAreLight() {
        HttpResponse<String> home = http.get("/nl", "Accept-Encoding", "gzip");
        assertThat(home.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(home.body().length()).isLessThan(20_000);
    }

    @Test
    void healthTellsNothingMore() {
        assertThat(http.get("/livez").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(http.get("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(http.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(http.get("/actuator").statusCode()).isIn(200, 404);
    }

    @Test
    void securityTxtIsValidForLessThanAYear() {
        assertThat(http.get("/.well-known/security.txt").body())
                .contains("Contact: mailto:", "Preferred-Languages: nl, en")
                .containsPattern("Expires: 20\\d\\d-\\d\\d-\\d\\dT");
    }

    private String raw(String request) throws IOException {
        int port = Integer.parseInt(http.base().substring(http.base().lastIndexOf(':') + 1));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
