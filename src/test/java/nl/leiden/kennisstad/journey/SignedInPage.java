package nl.leiden.kennisstad.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import nl.leiden.kennisstad.support.Visitor;

/** Goes in, and around, in a real browser. */
final class SignedInPage {

    private static final int ATTEMPTS = 400;
    private static final int PAUSE = 25;

    private SignedInPage() {}

    static void signIn(Page page, String base, String language, String mailbox) {
        page.navigate(base + (language.equals("nl") ? "/nl/inloggen" : "/en/sign-in"));
        page.fill("#email", mailbox + "@kennisstad.example");
        page.fill("#password", Visitor.PASSWORD);
        press(page, "main form button");
        page.waitForURL(base + (language.equals("nl") ? "/nl/beheer" : "/en/manage"));
    }

    /** Fills the fields in by their name and sends the form. */
    static void fillIn(Page page, List<String[]> values) {
        for (String[] value : values) {
            String field = "main form.ks-form [name='" + value[0] + "']";
            String type = page.locator(field).first().getAttribute("type");
            if ("radio".equals(type)) {
                page.check(field + "[value='" + value[1] + "']");
            } else if ("select-one".equals(page.locator(field).first().evaluate("e => e.type"))) {
                choose(page.locator(field), value[1]);
            } else {
                page.fill(field, value[1]);
            }
        }
        press(page, "main form.ks-form button.ks-button");
    }

    /** Presses a button, or follows a link, and waits for the page that comes after. */
    static void press(Page page, String selector) {
        Object before = page.evaluate("performance.timeOrigin");
        activate(page, selector);
        awaitNext(page, before);
    }

    /** What comes after a form that was sent, whatever it is. */
    private static void awaitNext(Page page, Object before) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                if (!before.equals(page.evaluate("performance.timeOrigin"))) {
                    page.waitForLoadState();
                    return;
                }
            } catch (PlaywrightException e) {
                continue; // between two pages there is nothing to ask
            }
            page.waitForTimeout(PAUSE);
        }
        throw new AssertionError("No page came after " + page.url());
    }

    /** Presses a button or a link with the keyboard alone, and waits for nothing. */
    static void activate(Page page, String selector) {
        page.locator(selector).first().focus();
        page.keyboard().press("Enter");
    }

    /** By its value, or by how its words begin. */
    private static void choose(Locator select, String wanted) {
        String value =
                (String)
                        select.evaluate(
                                "(s, wanted) => [...s.options].find(o => o.value === wanted || o.text.startsWith(wanted)).value",
                                wanted);
        select.selectOption(value);
    }
}
