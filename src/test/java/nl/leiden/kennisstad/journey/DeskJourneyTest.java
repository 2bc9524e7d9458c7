package nl.leiden.kennisstad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** The main jobs from beginning to end, by keyboard alone, with and without script. */
@Portal
@DirtiesContext
@ExtendWith(BrowserExtension.class)
class DeskJourneyTest {

    private static final int WIDE = 1280;
    private static final int PHONE = 320;

    @Autowired private Http http;

    @ParameterizedTest
    @CsvSource({
        "nl, 2019, true, agendas/nieuw, voorstel, vaststelling, onderdelen, teksten, verwijdering, lezen/opmerkingen",
        "en, 2020, false, agendas/new, proposal, adoption, entries, texts, removal, reading/remarks"
    })
    void anAgendaIsCopiedChangedProposedRemarkedOnAdoptedAndRead(
            String language,
            String year,
            boolean script,
            String create,
            String proposal,
            String adoption,
            String entries,
            String texts,
            String removal,
            String remarks,
            Windows windows) {
        String desk = http.base() + (language.equals("nl") ? "/nl/beheer/" : "/en/manage/");
        String agenda = desk + "agendas/" + year;
        String code = language.equals("nl") ? "4f " : "4g ";
        try (Page page = windows.open(WIDE, script)) {
            SignedInPage.signIn(page, http.base(), language, "coordinator");
            page.navigate(desk + create);
            SignedInPage.fillIn(
                    page,
                    List.of(
                            new String[] {"source", "2017-2018"},
                            new String[] {"label", year},
                            new String[] {"first-year", year},
                            new String[] {"last-year", year},
                            new String[] {"title-nl", "Jaaragenda " + year},
                            new String[] {"title-en", "Annual agenda " + year}));
            assertThat(page)
                    .hasURL(agenda + (language.equals("nl") ? "/voortzetting" : "/continuation"));
            page.navigate(agenda + "/" + entries + "/2a/" + texts);
            SignedInPage.fillIn(
                    page,
                    List.of(
                            new String[] {"status-nl", "gewijzigd voor " + year},
                            new String[] {"status-en", "changed for " + year}));
            assertThat(page.locator("main")).containsText(year);
            page.navigate(agenda);
            SignedInPage.press(page, "form[action$='/2f/" + removal + "'] button");
            assertThat(page.locator("li.ks-work")).hasCount(16);
            propose(page, desk, language, year);
            page.navigate(agenda + "/" + entries + (language.equals("nl") ? "/nieuw" : "/new"));
            SignedInPage.fillIn(page, List.<String[]>of(new String[] {"project", code + year}));
            assertThat(page.locator("h1")).containsText(code.strip());
            page.navigate(agenda + "/" + proposal);
            SignedInPage.fillIn(page, List.of());
            assertThat(page).hasURL(agenda);
        }
        try (Page page = windows.open(WIDE, script)) {
            SignedInPage.signIn(page, http.base(), language, "stuurgroep");
            SignedInPage.press(page, "main h2 a[href*='" + year + "']");
            assertThat(
                            page.locator(".ks-list ins", new Page.LocatorOptions().setHasText(year))
                                    .first())
                    .isVisible();
            page.navigate(agenda + "/" + remarks);
            SignedInPage.fillIn(page, List.<String[]>of(new String[] {"text", "Akkoord " + year}));
            assertThat(page.locator("aside")).containsText("Akkoord " + year);
        }
        try (Page page = windows.open(WIDE, script)) {
            SignedInPage.signIn(page, http.base(), language, "coordinator");
            for (String letter : List.of("a", "b", "c", "d", "e", "f")) {
                page.navigate(agenda + "/criteria/" + letter);
                SignedInPage.fillIn(
                        page, List.<String[]>of(new String[] {"reason-nl", "Waarom " + letter}));
                assertThat(page).hasURL(agenda + "/criteria");
            }
            page.navigate(agenda + "/" + adoption);
            SignedInPage.fillIn(
                    page,
                    List.of(
                            new String[] {"manner", "WRITING"},
                            new String[] {"agreed", "Alle partijen"}));
            assertThat(page).hasURL(agenda);
            assertThat(page.locator("li.ks-work form")).hasCount(0);
        }
        try (Page page = windows.open(PHONE, script)) {
            page.navigate(http.base() + "/" + language + "/agendas/" + year);
            assertThat(page.locator("main")).containsText(year);
            assertThat(page.locator("article.ks-entry")).hasCount(17);
            assertThat(page.locator("main")).containsText(code.strip());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, true, evaluaties, nieuw, uitkomst, sluiting, 2017-09-28, Niet op koers",
        "en, false, reviews, new, outcome, closing, 2017-09-29, Off course"
    })
    void aRoundIsOpenedReportedOnDecidedClosedAndRead(
            String language,
            boolean script,
            String reviews,
            String create,
            String outcome,
            String closing,
            String day,
            String rating,
            Windows windows) {
        String desk = http.base() + (language.equals("nl") ? "/nl/beheer/" : "/en/manage/");
        String round = desk + reviews + "/" + day;
        try (Page page = windows.open(WIDE, script)) {
            SignedInPage.signIn(page, http.base(), language, "coordinator");
            page.navigate(desk + reviews + "/" + create);
            SignedInPage.fillIn(
                    page, List.of(new String[] {"meeting-on", day}, new String[] {"due-on", day}));
            assertThat(page).hasURL(round);
        }
        try (Page page = windows.open(PHONE, script)) {
            SignedInPage.signIn(page, http.base(), language, "trekker");
            SignedInPage.press(page, "main h2 a");
            SignedInPage.fillIn(
                    page,
                    List.of(
                            new String[] {"rating", "OFF_COURSE"},
                            new String[] {"summary", "Samengevat op " + day},
                            new String[] {"request", "Alleen voor de stuurgroep"}));
            assertThat(page.locator("main")).containsText("Samengevat op " + day);
        }
        try (Page page = windows.open(WIDE, script)) {
            SignedInPage.signIn(page, http.base(), language, "stuurgroep");
            page.navigate(round);
            assertThat(page.locator(".ks-review > li >> nth=0"))
                    .containsText("Samengevat op " + day);
            page.navigate(round + "/1a/" + outcome);
            SignedInPage.fillIn(page, List.<String[]>of(new String[] {"outcome", "ADJUST"}));
            assertThat(page).hasURL(round);
        }
        try (Page page = windows.open(WIDE, script)) {
            SignedInPage.signIn(page, http.base(), language, "coordinator");
            page.navigate(round + "/1a");
            SignedInPage.press(page, "form[action*='/1a/a'] button");
            page.navigate(round + "/" + closing);
            SignedInPage.fillIn(page, List.of());
            assertThat(page).hasURL(round);
        }
        try (Page page = windows.open(PHONE, script)) {
            page.navigate(http.base() + "/" + language + "/" + reviews + "/" + day);
            assertThat(page.locator("main")).containsText("Samengevat op " + day);
            assertThat(page.locator("main")).containsText(rating);
            assertThat(page.locator("body")).not().containsText("Alleen voor de stuurgroep");
        }
    }

    /** A new project that no agenda has yet; each language proposes its own. */
    private static void propose(Page page, String desk, String language, String year) {
        page.navigate(desk + (language.equals("nl") ? "projecten/nieuw" : "projects/new"));
        SignedInPage.fillIn(
                page,
                List.of(
                        new String[] {"title-nl", year + " Drijvende tuinen"},
                        new String[] {"title-en", year + " Floating gardens"},
                        new String[] {"code", language.equals("nl") ? "4f" : "4g"}));
        assertThat(page).hasURL(desk + (language.equals("nl") ? "projecten" : "projects"));
    }
}
