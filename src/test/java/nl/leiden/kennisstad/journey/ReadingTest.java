package nl.leiden.kennisstad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How somebody reads the programme, without JavaScript. */
@Portal
@ExtendWith(BrowserExtension.class)
class ReadingTest {

    @Autowired private Http http;

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void fromTheFrontPageToAProjectItsPartnerAndBackInEnglish(int width, Windows windows) {
        try (Page page = windows.open(width, false)) {
            page.navigate(http.base() + "/nl");
            click(page, "Externe focus en internationalisering");
            click(page, "Wonen: studentenhuisvesting en shortstay");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Wonen: studentenhuisvesting en shortstay");
            click(page, "English");
            assertThat(page).hasURL(http.base() + "/en/projects/housing");
            page.getByRole(AriaRole.MAIN).getByText("Municipality of Leiden").first().click();
            assertThat(page).hasURL(http.base() + "/en/partners/municipality-of-leiden");
            assertThat(page.getByRole(AriaRole.MAIN))
                    .containsText("Housing: student housing and short stay");
        }
    }

    @Test
    void searchesWithATypingErrorAndOpensTheResult(Windows windows) {
        try (Page page = windows.open(320, false)) {
            page.navigate(http.base() + "/nl");
            page.getByRole(AriaRole.SEARCHBOX).fill("studentenhuisvestign");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("studentenhuisvesting");
            click(page, "Wonen: studentenhuisvesting en shortstay");
            assertThat(page)
                    .hasURL(Pattern.compile(".*/nl/(projecten/wonen|agendas/2017-2018/3a)"));
        }
    }

    @Test
    void filtersTheProjectsByLead(Windows windows) {
        try (Page page = windows.open(1280, false)) {
            page.navigate(http.base() + "/en/projects");
            page.getByLabel("Lead").selectOption("Leiden University Medical Center");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show projects"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("2 projects");
            click(page, "Clear all filters");
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("17 projects");
        }
    }

    @Test
    void theKeyboardReachesEverythingAndShowsWhereItIs(Windows windows) {
        try (Page page = windows.open(1280, true)) {
            page.navigate(http.base() + "/nl/projecten");
            page.keyboard().press("Tab");
            Locator skip = page.locator(":focus");
            assertThat(skip).hasText("Naar de inhoud");
            assertThat(skip).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasAttribute("id", "theme");
            assertThat(
                            (String)
                                    page.evaluate(
                                            "getComputedStyle(document.activeElement).outlineStyle"))
                    .isNotEqualTo("none");
        }
    }

    @Test
    void anAgendaPrintsWithoutItsNavigation(Windows windows) {
        try (Page page = windows.open(1280, true)) {
            page.navigate(http.base() + "/nl/agendas/2017-2018");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("nav.ks-nav")).isHidden();
            assertThat(page.locator("header.ks-document")).isVisible();
            assertThat(page.pdf().length).isGreaterThan(10_000);
        }
    }

    private static void click(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }
}
