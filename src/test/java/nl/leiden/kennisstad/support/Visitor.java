package nl.leiden.kennisstad.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser of their own: keeps cookies, fills in forms, follows one redirect. */
public final class Visitor {

    public static final String PASSWORD = "hutspot-haring-wittebrood";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Visitor(String base) {
        this.base = base;
    }

    /** What came back. */
    public record Answer(int status, String path, Document page, HttpResponse<String> response) {

        public String heading() {
            return page.select("h1").text();
        }

        /** Where the first link goes whose address ends so; the page must have it. */
        public String link(String end) {
            String path = page.select("main a[href$=" + end + "]").attr("href");
            if (path.isEmpty()) {
                throw new AssertionError("No link to " + end + " on " + this.path);
            }
            return path;
        }

        public String problems() {
            return page.select("#problems").text();
        }
    }

    /** Signs in with an account of the demonstration. */
    public static Visitor as(Http http, String mailbox) {
        Visitor visitor = new Visitor(http.base());
        Answer answer = visitor.signIn(mailbox + "@kennisstad.example", PASSWORD);
        assertThat(answer.path()).as(answer.problems()).isEqualTo("/nl/beheer");
        return visitor;
    }

    public Answer signIn(String email, String password) {
        return submit(
                get("/nl/inloggen"),
                "form[action$=/inloggen]",
                Map.of("email", email, "password", password));
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), path);
    }

    /** Fills in the main form of a page and sends it. */
    public Answer submit(Answer from, Map<String, String> values) {
        return submit(from, "main form.ks-form", values);
    }

    /** Fills in the form that the selector finds and sends it; a redirect is followed. */
    public Answer submit(Answer from, String selector, Map<String, String> values) {
        Element form = from.page().selectFirst(selector);
        if (form == null) {
            throw new AssertionError(
                    selector + " is not on " + from.path() + ": " + from.page().select("main"));
        }
        return follow(post(form.attr("action"), filled(form, values)));
    }

    /** The fields of a form as a browser would send them, with these values filled in. */
    public static Map<String, String> filled(Element form, Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            boolean tick =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (!tick || field.hasAttr("checked")) {
                fields.put(field.attr("name"), value(field));
            }
        }
        fields.putAll(values);
        return fields;
    }

    private static String value(Element field) {
        if (field.normalName().equals("textarea")) {
            return field.wholeText();
        }
        if (field.normalName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            Element first = field.selectFirst("option");
            return chosen != null ? chosen.attr("value") : first == null ? "" : first.attr("value");
        }
        return field.attr("value");
    }

    /** A file as it comes. */
    public byte[] download(String path) {
        try {
            HttpResponse<byte[]> response =
                    client.send(
                            HttpRequest.newBuilder(URI.create(base + path)).GET().build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                path);
    }

    /** A POST without fields but with a valid token, as a button sends it. */
    public Answer press(String path) {
        return post(path, Map.of("_csrf", token()));
    }

    /** A token of a page that has one. */
    public String token() {
        Element field = get("/nl/beheer").page().selectFirst("input[name=_csrf]");
        if (field == null) {
            field = get("/nl/inloggen").page().selectFirst("input[name=_csrf]");
        }
        return field == null ? "" : field.attr("value");
    }

    public Answer follow(Answer answer) {
        return answer.response().headers().firstValue("Location").map(this::get).orElse(answer);
    }

    public boolean hasCookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals(name));
    }

    /** The session is gone, as after a long lunch; the rest of the browser remembers. */
    public void forgetSession() {
        List<HttpCookie> kept =
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> !cookie.getName().equals("kennisstad"))
                        .toList();
        cookies.getCookieStore().removeAll();
        kept.forEach(cookie -> cookies.getCookieStore().add(URI.create(base), cookie));
    }

    private Answer send(HttpRequest.Builder request, String path) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), path, Jsoup.parse(response.body()), response);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
