package nl.leiden.kennisstad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leiden.kennisstad.support.HostileStrings;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every field that the public can fill, with everything that programs stumble over; and many at
 * once.
 */
@Portal
@Tag("thorough")
class HostileInputTest {

    /** The server refuses what does not fit its request line of 8 kB. */
    private static final int LONGEST_ADDRESS = 8000;

    private static final List<String> FIELDS =
            List.of(
                    "/nl/zoeken?q=",
                    "/en/search?q=",
                    "/nl/zoeken?q=huis&page=",
                    "/nl/projecten?theme=",
                    "/nl/projecten?lead=",
                    "/nl/projecten?partner=",
                    "/en/projects?phase=",
                    "/en/projects?sort=",
                    "/en/projects?page=",
                    "/nl/agendas/2017-2018/versies/1/wijzigingen?with=",
                    "/nl/projecten?x=");
    private static final List<String> PATHS =
            List.of(
                    "/nl/projecten/",
                    "/en/themes/",
                    "/nl/partners/",
                    "/nl/agendas/",
                    "/en/agendas/2017-2018/",
                    "/en/agendas/2017-2018/revisions/",
                    "/nl/agendas/2017-2018/versies/1/document/",
                    "/nl/overeenkomst/",
                    "/");

    @Autowired private Http http;

    @Test
    void neverCausesAFaultAndNothingRuns() {
        List<String> strings = HostileStrings.all();
        assertThat(strings).hasSizeGreaterThan(200);
        List<String> faults = new ArrayList<>();
        for (String hostile : strings) {
            String encoded = URLEncoder.encode(hostile, StandardCharsets.UTF_8).replace("+", "%20");
            for (String field : FIELDS) {
                boolean tooLong = encoded.length() > LONGEST_ADDRESS;
                check(field + encoded, hostile, tooLong ? List.of(400) : List.of(200), faults);
            }
            for (String path : PATHS) {
                check(path + encoded, hostile, List.of(200, 302, 308, 400, 404), faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSearchFieldShowsWhatWasTyped() {
        for (String hostile : HostileStrings.all()) {
            String encoded = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
            Document page = Jsoup.parse(http.get("/nl/zoeken?q=" + encoded).body());
            String typed = hostile.strip();
            if (typed.length() <= 200 && typed.chars().noneMatch(Character::isISOControl)) {
                assertThat(page.select("#q").attr("value")).isEqualTo(typed);
            }
        }
    }

    @Test
    void manyReadersAtOnceAllGetTheirPage() throws Exception {
        List<String> pages =
                List.of(
                        "/nl",
                        "/en/projects",
                        "/nl/projecten/wonen",
                        "/nl/agendas/2017-2018",
                        "/en/search?q=housing");
        try (ExecutorService readers = Executors.newFixedThreadPool(16)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                String page = pages.get(i % pages.size());
                answers.add(readers.submit(() -> http.get(page).statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    private void check(String path, String hostile, List<Integer> allowed, List<String> faults) {
        HttpResponse<String> response = http.get(path);
        String location = response.headers().firstValue("Location").orElse("/");
        boolean elsewhere =
                !location.startsWith("/")
                        || location.startsWith("//")
                        || location.startsWith("/\\");
        boolean runs =
                !Jsoup.parse(response.body())
                        .select("script, [onerror], [onload], iframe, svg[onload]")
                        .isEmpty();
        boolean evaluated =
                hostile.contains("7*7") && Jsoup.parse(response.body()).text().contains("49 ");
        if (!allowed.contains(response.statusCode()) || elsewhere || runs || evaluated) {
            faults.add(response.statusCode() + " " + path + " " + location);
        }
    }
}
