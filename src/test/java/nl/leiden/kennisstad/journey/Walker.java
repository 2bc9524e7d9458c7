package nl.leiden.kennisstad.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.assertj.core.api.Assertions;

/**
 * Somebody with a window of their own, who follows links, presses buttons, types and reads. Every
 * page must fit the window.
 */
final class Walker implements AutoCloseable {

    private static final int LONGEST_WORK = 60_000;

    private final Page page;
    private final String base;
    private final LocalizedPaths paths;
    private final int width;
    private Language language;

    Walker(Page page, String base, LocalizedPaths paths, Language language) {
        this.page = page;
        this.base = base;
        this.paths = paths;
        this.width = page.viewportSize().width;
        this.language = language;
    }

    Walker signIn(String mailbox) {
        SignedInPage.signIn(page, base, language.tag(), mailbox);
        return fits();
    }

    /**
     * Types the address of a page; the template is an English path, as of {@link LocalizedPaths}.
     */
    Walker open(String template, Object... values) {
        return visit(path(template, values));
    }

    Walker visit(String path) {
        page.navigate(base + path);
        return fits();
    }

    /** Follows the link to a page, which has to be on this one. */
    Walker follow(String template, Object... values) {
        String path = path(template, values);
        SignedInPage.press(page, "a[href='" + path + "'], a[href^='" + path + "?']");
        return fits();
    }

    /** Presses the button that sends to an address. */
    Walker press(String template, Object... values) {
        SignedInPage.press(
                page, "main form[action='" + path(template, values) + "'] button:enabled");
        return fits();
    }

    /** Follows the link with these words. */
    Walker followWords(String words) {
        SignedInPage.press(page, "main a:has-text('" + words + "')");
        return fits();
    }

    /** The same page in the other language. */
    Walker switchLanguage() {
        SignedInPage.press(page, "a.ks-lang");
        language = language.other();
        assertThat(page.locator("html")).hasAttribute("lang", language.tag());
        return fits();
    }

    /** Fills fields in, name before value, and sends the form. */
    Walker fill(String... pairs) {
        List<String[]> values = new ArrayList<>();
        for (int at = 0; at < pairs.length; at += 2) {
            values.add(new String[] {pairs[at], pairs[at + 1]});
        }
        SignedInPage.fillIn(page, values);
        assertThat(page.locator("#problems")).hasCount(0);
        return fits();
    }

    Walker tick(String field) {
        page.check("main form.ks-form input[name='" + field + "']");
        return this;
    }

    Walker search(String words) {
        page.fill("header input[type=search]", words);
        SignedInPage.press(page, "header form[role=search] button");
        return fits();
    }

    /** The names of the fields of this kind, such as {@code select[name^=person-]}. */
    List<String> fields(String selector) {
        return page.locator("main form.ks-form " + selector).all().stream()
                .map(field -> Objects.requireNonNull(field.getAttribute("name")))
                .toList();
    }

    /** Whether there is such a thing on the page. */
    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** Reads this, whatever the language of the page. */
    Walker reads(String... texts) {
        for (String text : texts) {
            assertThat(page.locator("body")).containsText(text);
        }
        return this;
    }

    /** Reads the words in the language of the page. */
    Walker sees(String dutch, String english) {
        return reads(in(dutch, english));
    }

    /** Sees a badge with just these words. */
    Walker badge(String dutch, String english) {
        assertThat(page.locator("main .ks-badge").getByText(in(dutch, english), exactly()).first())
                .isVisible();
        return this;
    }

    /** Reads a text that is said to be Dutch on a page in another language. */
    Walker readsDutch(String text) {
        Locator said =
                page.locator(
                        language == Language.NL ? "main" : "main [lang=nl]",
                        new Page.LocatorOptions().setHasText(text));
        assertThat(said.first()).isVisible();
        return this;
    }

    /** None of this is in the page, not even where nobody looks. */
    Walker misses(String... texts) {
        Assertions.assertThat(page.content()).as(page.url()).doesNotContain(texts);
        return this;
    }

    /** What the first thing that the selector finds says, such as a row of a table. */
    String said(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** Waits for work in the background, at the page that tells of it. */
    Walker awaits(String dutch, String english) {
        assertThat(page.locator("main"))
                .containsText(
                        in(dutch, english),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST_WORK));
        return fits();
    }

    byte[] download(String template, Object... values) throws IOException {
        Download download =
                page.waitForDownload(() ->
                        SignedInPage.activate(
                                page, "main a[href='" + path(template, values) + "']"));
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        }
    }

    /** Where the first link in what the selector finds leads to. */
    String link(String selector) {
        return Objects.requireNonNull(page.locator(selector).first().getAttribute("href"));
    }

    String in(String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }

    String path(String template, Object... values) {
        return paths.of(language, template, values);
    }

    @Override
    public void close() {
        page.context().close();
    }

    private Walker fits() {
        int needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat(needed).as(page.url()).isLessThanOrEqualTo(width);
        return this;
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
