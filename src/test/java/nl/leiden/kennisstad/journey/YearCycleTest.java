package nl.leiden.kennisstad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.PdfCheck;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Samples;
import nl.leiden.kennisstad.support.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A year in the life of the agenda: rolled forward with projects that end, one that is new and
 * deadlines that move, explained, adopted; revised in mid-year; and what changed at each step.
 */
@Portal
@DirtiesContext
@ExtendWith(BrowserExtension.class)
class YearCycleTest {

    private static final int WIDE = 1280;

    @Autowired private Http http;

    /** The words of the addresses in one language. */
    private record Words(
            String language,
            String desk,
            String create,
            String continuation,
            String endings,
            String projects,
            String entries,
            String proposal,
            String adoption,
            String revision,
            String revisions,
            String changes) {

        static Words in(String language) {
            return language.equals("nl")
                    ? new Words(
                            "nl",
                            "/nl/beheer/",
                            "nieuw",
                            "voortzetting",
                            "einde",
                            "projecten",
                            "onderdelen",
                            "voorstel",
                            "vaststelling",
                            "herziening",
                            "versies",
                            "wijzigingen")
                    : new Words(
                            "en",
                            "/en/manage/",
                            "new",
                            "continuation",
                            "endings",
                            "projects",
                            "entries",
                            "proposal",
                            "adoption",
                            "revision",
                            "revisions",
                            "changes");
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, 2019, true, 4h", "en, 2020, false, 4i"})
    void fromOneYearToTheNext(
            String language, String year, boolean script, String code, Windows windows)
            throws Exception {
        Words words = Words.in(language);
        String desk = http.base() + words.desk();
        String agenda = desk + "agendas/" + year;
        try (Page page = windows.open(WIDE, script)) {
            SignedInPage.signIn(page, http.base(), language, "coordinator");
            rollForward(page, words, desk, agenda, year);
            end(page, agenda + "/" + words.endings() + "/2c");
            end(page, agenda + "/" + words.endings() + "/4d");
            start(page, words, desk, agenda, code, year);
            moveThreeDeadlines(page, agenda + "/" + words.entries(), year);
            adopt(page, words, agenda);

            page.locator("form[action$='/" + words.revision() + "'] button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("a[href$='/" + words.proposal() + "']")).isVisible();
            page.navigate(agenda + "/" + words.entries() + "/1a/" + texts(language));
            SignedInPage.fillIn(
                    page,
                    List.of(
                            new String[] {"status-nl", "halverwege " + year},
                            new String[] {"status-en", "half way " + year}));
            adopt(page, words, agenda);
        }
        String open = "/" + language + "/agendas/" + year + "/" + words.revisions();
        try (Page page = windows.open(WIDE, script)) {
            page.navigate(http.base() + open + "/1/" + words.changes());
            Locator main = page.locator("main");
            for (String said : List.of("2c", "4d", code)) {
                assertThat(main).containsText(said);
            }
            page.navigate(http.base() + open + "/2/" + words.changes());
            assertThat(
                            page.locator(".ks-list ins", new Page.LocatorOptions().setHasText(year))
                                    .first())
                    .isVisible();
            page.navigate(http.base() + "/" + language + "/agendas/" + year);
            assertThat(page.locator("#revisions")).isVisible();
        }
        for (int number : new int[] {1, 2}) {
            byte[] pdf =
                    new Visitor(http.base())
                            .download(open + "/" + number + "/" + words.changes() + "/pdf");
            Samples.keep("changes-" + year + "-" + number + "-" + language + ".pdf", pdf);
            Assertions.assertThat(PdfCheck.faults(pdf)).isEmpty();
        }
        byte[] whole = new Visitor(http.base()).download(open + "/1/" + exports(language) + "/pdf");
        Samples.keep("agenda-" + year + "-1-" + language + ".pdf", whole);
        Assertions.assertThat(PdfCheck.faults(whole)).isEmpty();
        Assertions.assertThat(PdfCheck.text(whole)).contains(code);
    }

    private static String texts(String language) {
        return language.equals("nl") ? "teksten" : "texts";
    }

    private static String exports(String language) {
        return language.equals("nl") ? "meenemen" : "exports";
    }

    private static void rollForward(
            Page page, Words words, String desk, String agenda, String year) {
        page.navigate(desk + "agendas/" + words.create());
        SignedInPage.fillIn(
                page,
                List.of(
                        new String[] {"source", "2017-2018"},
                        new String[] {"label", year},
                        new String[] {"first-year", year},
                        new String[] {"last-year", year},
                        new String[] {"title-nl", "Jaaragenda " + year},
                        new String[] {"title-en", "Annual agenda " + year}));
        assertThat(page).hasURL(agenda + "/" + words.continuation());
        List<String[]> choices = new ArrayList<>();
        for (Locator label : page.locator("main form.ks-form label").all()) {
            String text = label.innerText();
            String field = String.valueOf(label.getAttribute("for"));
            if (text.startsWith("2c")) {
                choices.add(new String[] {field, "SECURED"});
            } else if (text.startsWith("4d")) {
                choices.add(new String[] {field, "HANDED_OVER"});
            }
        }
        SignedInPage.fillIn(page, choices);
        assertThat(page.locator("#endings")).isVisible();
    }

    private static void end(Page page, String ending) {
        page.navigate(ending);
        SignedInPage.fillIn(
                page,
                List.of(
                        new String[] {"reason-nl", "Het doel is bereikt."},
                        new String[] {"reason-en", "The aim has been reached."},
                        new String[] {"securing-nl", "De partners gaan er zelf mee door."},
                        new String[] {"securing-en", "The partners carry it on."}));
        assertThat(page.locator("h1")).isVisible();
    }

    /** A new project, with a lead, on the agenda. */
    private static void start(
            Page page, Words words, String desk, String agenda, String code, String year) {
        page.navigate(desk + words.projects() + "/" + words.create());
        SignedInPage.fillIn(
                page,
                List.of(
                        new String[] {"title-nl", "Groene daken " + year},
                        new String[] {"title-en", "Green roofs " + year},
                        new String[] {"code", code}));
        assertThat(page).hasURL(desk + words.projects());
        page.navigate(agenda + "/" + words.entries() + "/" + words.create());
        SignedInPage.fillIn(page, List.<String[]>of(new String[] {"project", code + " "}));
        assertThat(page.locator("h1")).containsText(code);
    }

    private static void moveThreeDeadlines(Page page, String entries, String year) {
        int moved = 0;
        for (String code : List.of("1a", "2e", "2f", "3a", "3d", "4a")) {
            page.navigate(entries + "/" + code);
            Locator dated =
                    page.locator("section[aria-labelledby=actions] li:has(.ks-badge--open) a[href]")
                            .first();
            if (moved < 3 && dated.count() > 0) {
                dated.click();
                SignedInPage.fillIn(
                        page,
                        List.of(
                                new String[] {"deadline-nl", "eind " + year},
                                new String[] {"deadline-en", "end of " + year},
                                new String[] {"precision", "MONTH"},
                                new String[] {"first-day", year + "-12-01"},
                                new String[] {"last-day", year + "-12-31"}));
                assertThat(page).hasURL(entries + "/" + code);
                moved++;
            }
        }
        Assertions.assertThat(moved).isEqualTo(3);
    }

    private static void adopt(Page page, Words words, String agenda) {
        for (String letter : List.of("a", "b", "c", "d", "e", "f")) {
            page.navigate(agenda + "/criteria/" + letter);
            if (page.locator("input[name^=entry-]").count() > 0
                    && page.locator("input[name^=entry-]:checked").count() > 0) {
                SignedInPage.fillIn(
                        page,
                        List.of(
                                new String[] {"reason-nl", "De stuurgroep vindt het belangrijk."},
                                new String[] {"reason-en", "It matters to the steering group."}));
                assertThat(page).hasURL(agenda + "/criteria");
            }
        }
        page.navigate(agenda + "/" + words.proposal());
        SignedInPage.fillIn(page, List.of());
        assertThat(page).hasURL(agenda);
        page.navigate(agenda + "/" + words.adoption());
        SignedInPage.fillIn(
                page,
                List.of(
                        new String[] {"manner", "WRITING"},
                        new String[] {"agreed", "Alle partijen"}));
        assertThat(page).hasURL(agenda);
        assertThat(page.locator("main"))
                .containsText(words.language().equals("nl") ? "vastgesteld" : "adopted");
    }
}
