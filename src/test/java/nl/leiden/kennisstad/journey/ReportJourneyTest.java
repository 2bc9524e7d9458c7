package nl.leiden.kennisstad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A lead reports in a few minutes, on a small screen, with nothing but the keyboard. */
@Portal
@DirtiesContext
@ExtendWith(BrowserExtension.class)
class ReportJourneyTest {

    private static final int PHONE = 320;
    private static final int MOST = 20;
    private static final String ROUND = "/nl/beheer/evaluaties/2017-10-01";

    @Autowired private Http http;

    /** Keys that were pressed, other than those that type. */
    private static final class Keys {

        private final Page page;
        private int pressed;

        Keys(Page page) {
            this.page = page;
        }

        void press(String key) {
            page.keyboard().press(key);
            pressed++;
        }

        void type(String text) {
            page.keyboard().type(text);
        }

        /** Goes on with the tabulator until a field with such a name is there. */
        void to(String field) {
            for (int left = MOST; left > 0; left--) {
                press("Tab");
                String name = (String) page.evaluate("document.activeElement.name || ''");
                if (name.startsWith(field)) {
                    return;
                }
            }
            throw new AssertionError(field + " cannot be reached");
        }
    }

    @BeforeEach
    void anOpenRound() {
        Visitor coordinator = Visitor.as(http, "coordinator");
        coordinator.submit(
                coordinator.get("/nl/beheer/evaluaties/nieuw"),
                Map.of("meeting-on", "2017-10-01", "due-on", "2017-10-01"));
    }

    @Test
    void inFewerThanTwentyKeysBeyondTyping(Windows windows) {
        try (Page page = windows.open(PHONE, true)) {
            SignedInPage.signIn(page, http.base(), "nl", "trekker");
            page.navigate(http.base() + ROUND + "/1a/rapportage");
            Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(PHONE);

            Keys keys = new Keys(page);
            keys.press("Tab"); // skip what every page has
            keys.press("Enter");
            keys.to("rating");
            keys.press("ArrowUp");
            keys.to("summary");
            keys.press("Control+A");
            keys.type("Het masterplan is klaar. De vergunning komt later.");
            keys.to("action-");
            assertThat(page.locator("[name^=why-]").last()).isHidden();
            keys.type("Duurt");
            keys.to("until-");
            keys.type("12312017");
            keys.to("why-");
            keys.type("De vergunning laat op zich wachten");
            keys.press("Enter");
            assertThat(page.locator("h1")).not().containsText("Rapportage:");

            assertThat(page.locator("main")).containsText("Het masterplan is klaar.");
            assertThat(page.locator("main")).containsText("Duurt langer tot 31 december 2017");
            Assertions.assertThat(keys.pressed).isLessThan(MOST);
        }
    }

    @Test
    void worksWithoutScriptAndSaysWhatIsMissing(Windows windows) {
        try (Page page = windows.open(PHONE, false)) {
            SignedInPage.signIn(page, http.base(), "nl", "trekker");
            page.navigate(http.base() + ROUND + "/1a/rapportage");
            page.fill("[name=summary]", "Gaat goed");
            page.locator("[name=rating]").first().check();
            String action =
                    Objects.requireNonNull(
                            page.locator("select[name^=action-]").first().getAttribute("name"));
            page.selectOption("[name=" + action + "]", "DROPPED");
            SignedInPage.press(page, "main form.ks-form button.ks-button");
            assertThat(page.locator("#problems")).containsText("Schrijf op waarom");
            page.fill("[name=" + action.replace("action-", "why-") + "]", "Niet meer nodig");
            SignedInPage.press(page, "main form.ks-form button.ks-button");
            assertThat(page.locator("main")).containsText("Niet meer nodig");
        }
    }
}
