package nl.leiden.kennisstad.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.PdfCheck;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** What stays inside is nowhere where everybody can read it: not on a page, nor in a file. */
@Portal
@DirtiesContext
@Import(SteeringSample.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsideTest {

    @Autowired private Http http;
    @Autowired private SteeringSample sample;

    @BeforeAll
    void somethingInside() throws IOException {
        sample.make();
    }

    @Test
    void itIsThereForTheSteeringGroup() throws IOException {
        for (String path :
                List.of(
                        SteeringSample.ROUND,
                        SteeringSample.ROUND + "/1a",
                        SteeringSample.MEETINGS + SteeringSample.FIRST,
                        SteeringSample.MEETINGS + SteeringSample.FIRST + "/verslag",
                        "/nl/beheer/besluiten",
                        "/nl/beheer/actielijst")) {
            assertThat(sample.member.get(path).page().text())
                    .as(path)
                    .contains(SteeringSample.INSIDE);
        }
        byte[] book =
                sample.member.download(
                        SteeringSample.MEETINGS + SteeringSample.FIRST + "/stukken/1/boek/nl");
        assertThat(PdfCheck.text(book)).contains("Risico " + SteeringSample.INSIDE);
    }

    @Test
    void noPageOrFileForEverybodySaysIt() throws IOException {
        Visitor reader = new Visitor(http.base());
        Set<String> telling = new TreeSet<>();
        Set<String> seen =
                new LinkedHashSet<>(
                        List.of(
                                "/nl",
                                "/en",
                                "/nl/zoeken?q=openbaar",
                                "/nl/vergaderingen/kalender",
                                "/sitemap.xml"));
        Deque<String> queue = new ArrayDeque<>(seen);
        boolean round = false;
        while (!queue.isEmpty()) {
            String path = queue.poll();
            byte[] bytes = reader.download(path);
            String text = words(bytes);
            if (text.contains(SteeringSample.INSIDE)) {
                telling.add(path);
            }
            round |= text.contains("Openbaar over 1a");
            if (text.contains("<html")) {
                Jsoup.parse(text).select("a[href^=/]").eachAttr("href").stream()
                        .map(link -> link.replaceAll("#.*", ""))
                        .filter(link -> !link.matches("/nl/inloggen|/en/sign-in"))
                        .filter(seen::add)
                        .forEach(queue::add);
            }
        }
        assertThat(telling).isEmpty();
        assertThat(round).as("the crawl saw the closed round").isTrue();
        assertThat(seen)
                .contains(
                        "/nl/evaluaties/" + SteeringSample.FIRST,
                        "/en/meetings/" + SteeringSample.FIRST,
                        "/nl/besluiten");
    }

    @Test
    void noSearchFindsIt() {
        Visitor reader = new Visitor(http.base());
        assertThat(reader.get("/nl/zoeken?q=" + SteeringSample.INSIDE).page().text())
                .contains("Niets gevonden");
        assertThat(reader.get("/en/search?q=" + SteeringSample.INSIDE).page().text())
                .contains("Nothing found");
        assertThat(reader.get("/nl/zoeken?q=openbaar").page().text())
                .doesNotContain("Niets gevonden");
    }

    @Test
    void aGuestReadsOnlyWhatTheInvitationIsAbout() {
        String meeting =
                sample.guest
                        .get(SteeringSample.MEETINGS + SteeringSample.FIRST)
                        .page()
                        .select("main")
                        .text();
        assertThat(meeting)
                .contains("Kamer " + SteeringSample.INSIDE, "Punt van")
                .doesNotContain(
                        "Uitleg " + SteeringSample.INSIDE,
                        "Verslag " + SteeringSample.INSIDE,
                        "Besluit " + SteeringSample.INSIDE,
                        "Lid van");
    }

    /** The words of a page, a PDF, or an office file. */
    private static String words(byte[] bytes) throws IOException {
        String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return PdfCheck.text(bytes);
        }
        if (!start.startsWith("PK")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
