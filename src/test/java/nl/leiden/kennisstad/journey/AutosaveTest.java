package nl.leiden.kennisstad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.leiden.kennisstad.journey.BrowserExtension.Windows;
import nl.leiden.kennisstad.support.Http;
import nl.leiden.kennisstad.support.Portal;
import nl.leiden.kennisstad.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** What is typed is kept, whatever happens to the page, the connection or the sign-in. */
@Portal
@DirtiesContext
@ExtendWith(BrowserExtension.class)
class AutosaveTest {

    private static final String AGENDA = "/nl/beheer/agendas/2041";
    private static final String FIELD = "#status-nl";
    private static final int WIDE = 1280;
    private static final Pattern KEPT = Pattern.compile("Concept bewaard om \\d\\d:\\d\\d");

    @Autowired private Http http;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void aDraftAgenda() {
        Visitor coordinator = Visitor.as(http, "coordinator");
        if (coordinator.get(AGENDA).status() == 404) {
            coordinator.submit(
                    coordinator.get("/nl/beheer/agendas/nieuw"),
                    Map.of(
                            "source",
                            "2017-2018",
                            "label",
                            "2041",
                            "first-year",
                            "2041",
                            "last-year",
                            "2041"));
        }
    }

    private Page open(Windows windows, String code) {
        Page page = windows.open(WIDE, true);
        SignedInPage.signIn(page, http.base(), "nl", "coordinator");
        page.navigate(texts(code));
        return page;
    }

    private String entry(String code) {
        return http.base() + AGENDA + "/onderdelen/" + code;
    }

    private String texts(String code) {
        return entry(code) + "/teksten";
    }

    private int drafts() {
        return jdbc.sql("select count(*) from form_draft").query(Integer.class).single();
    }

    private static Locator status(Page page) {
        return page.locator(".ks-status");
    }

    @Test
    void whatWasTypedWhenThePageClosedIsBackInAnotherBrowser(Windows windows) throws Exception {
        Page page = open(windows, "1a");
        page.fill(FIELD, "Net getypt & niet opgeslagen");
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        for (int wait = 0; drafts() == 0 && wait < 50; wait++) {
            Thread.sleep(100);
        }
        try (Page other = open(windows, "1a")) {
            assertThat(other.locator(FIELD)).hasValue("Net getypt & niet opgeslagen");
        }
    }

    @Test
    void aFieldThatIsLeftIsKeptAtOnceAndSaysSoOnce(Windows windows) {
        try (Page page = open(windows, "1b")) {
            page.evaluate(
                    "window.said = []; new MutationObserver(() => said.push(document.querySelector('[role=status]').textContent))"
                            + ".observe(document.querySelector('.ks-status [role=status]'), {childList: true})");
            AtomicInteger sent = new AtomicInteger();
            page.onRequest(request -> {
                if (request.url().endsWith("/concepten")) {
                    sent.incrementAndGet();
                }
            });
            page.focus("#goal-nl");
            page.focus(FIELD);
            page.fill(FIELD, "Eerste");
            page.focus("#goal-nl");
            assertThat(status(page)).hasText(KEPT);
            page.fill(FIELD, "Tweede");
            page.waitForRequest("**/concepten", () -> page.focus("#goal-nl"));
            page.waitForTimeout(500);

            assertThat((Object) page.evaluate("said")).isEqualTo(List.of("Concept bewaard"));
            assertThat(sent).hasValue(2);
        }
    }

    @Test
    void aLostConnectionIsSaidAndMendedLater(Windows windows) {
        try (Page page = open(windows, "2a")) {
            page.context().setOffline(true);
            page.fill(FIELD, "Zonder verbinding");
            page.keyboard().press("Tab");
            assertThat(status(page)).containsText("geen verbinding");
            page.keyboard().press("Control+s");
            assertThat(page).hasURL(texts("2a"));
            assertThat(page.locator(FIELD)).hasValue("Zonder verbinding");

            page.context().setOffline(false);
            assertThat(status(page)).hasText(KEPT);
        }
    }

    @Test
    void theBrowserAsksOnlyWhenTextWouldBeLost(Windows windows) {
        Page page = open(windows, "2b");
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.click(FIELD);
        page.keyboard().type("Bewaard");
        page.navigate(entry("2b"));
        assertThat(asked).isEmpty();

        page.navigate(texts("2b"));
        page.route("**/concepten", Route::abort);
        page.click(FIELD);
        page.keyboard().type("Verloren");
        assertThat(status(page)).containsText("geen verbinding");
        page.navigate(entry("2b"));
        assertThat(asked).containsExactly("beforeunload");
        page.close();
    }

    @Test
    void nothingComesBackAfterSavingRightAfterTyping(Windows windows) {
        try (Page page = open(windows, "2c")) {
            for (int delay : new int[] {0, 20, 60, 150, 1480, 1520}) {
                page.navigate(texts("2c"));
                page.fill(FIELD, "Opgeslagen na " + delay);
                page.waitForTimeout(delay);
                page.keyboard().press("Control+s");
                assertThat(page).hasURL(entry("2c"));
                assertThat(page.locator("main")).containsText("Opgeslagen na " + delay);
                page.waitForTimeout(300);
                page.navigate(texts("2c"));
                assertThat(page.locator("main form.ks-alert")).hasCount(0);
            }
        }
    }

    @Test
    void aRefusedFormIsKeptAsADraftAtOnce(Windows windows) {
        try (Page page = open(windows, "2d")) {
            page.fill("#status-nl", "");
            page.fill("#status-en", "English alone");
            page.keyboard().press("Control+s");
            assertThat(page.locator("#problems")).isVisible();
            assertThat(status(page)).hasText(KEPT);
        }
    }

    @Test
    void anExpiredSignInIsSaidAndTheTextCanBeSavedAfterwards(Windows windows) {
        try (Page page = open(windows, "2e")) {
            jdbc.sql("delete from spring_session").update();
            page.fill(FIELD, "Na de lunch");
            page.keyboard().press("Tab");
            assertThat(status(page)).containsText("niet meer ingelogd");
            Page tab = page.waitForPopup(() -> status(page).locator("a[target=_blank]").click());
            SignedInPage.signIn(tab, http.base(), "nl", "coordinator");
            tab.close();
            assertThat(page.locator(FIELD)).hasValue("Na de lunch");
            page.fill(FIELD, "Na de lunch, en meer");
            assertThat(status(page)).hasText(KEPT);
            page.keyboard().press("Control+s");
            assertThat(page).hasURL(entry("2e"));
            assertThat(page.locator("main")).containsText("Na de lunch, en meer");
        }
    }

    @Test
    void keysLeadToTheNextPageAfterKeepingWhatWasTyped(Windows windows) {
        try (Page page = open(windows, "3a")) {
            page.evaluate(
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<a rel=next href=../3b/teksten>3b</a>')");
            page.fill(FIELD, "Eerst bewaard");
            page.keyboard().press("Alt+PageDown");
            assertThat(page).hasURL(texts("3b"));
            page.navigate(texts("3a"));
            assertThat(page.locator(FIELD)).hasValue("Eerst bewaard");
            assertThat(page.locator("main form.ks-form button").first())
                    .hasAttribute("aria-keyshortcuts", "Control+S Meta+S");
        }
    }

    @ParameterizedTest
    @CsvSource({"nl, 320", "nl, 1280", "en, 320", "en, 1280"})
    void everyStateOfTheLineIsAccessible(String language, int width, Windows windows) {
        try (Page page = windows.open(width, true)) {
            SignedInPage.signIn(page, http.base(), language, "coordinator");
            String form =
                    language.equals("nl")
                            ? texts("4a")
                            : http.base() + "/en/manage/agendas/2041/entries/4a/texts";
            page.navigate(form);
            for (int answer : new int[] {204, 0, 500, 401}) {
                page.unrouteAll();
                page.route(
                        Pattern.compile(".*/(concepten|drafts)"),
                        route -> {
                            if (answer == 0) {
                                route.abort();
                            } else {
                                route.fulfill(new Route.FulfillOptions().setStatus(answer));
                            }
                        });
                page.fill(FIELD, "Antwoord " + answer);
                page.keyboard().press("Tab");
                assertThat(status(page))
                        .hasAttribute(
                                "data-state",
                                Map.of(204, "kept", 0, "offline", 500, "failed", 401, "out")
                                        .get(answer));
                assertThat(Axe.violations(page)).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
            page.navigate(
                    http.base()
                            + (language.equals("nl") ? "/nl/beheer" : "/en/manage")
                            + "/account");
            assertThat(page.locator("#keys")).isVisible();
            assertThat(Axe.violations(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }
}
