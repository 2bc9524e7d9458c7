package nl.leiden.kennisstad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a controller says of its page to the frame around it: where it lives in each language, its
 * title, and what it stands under.
 */
public final class PageFrame {

    private final String template;
    private Function<Language, Object[]> values = language -> new Object[0];
    private @Nullable LocalizedText title;
    private @Nullable String titleKey;
    private Object[] titleArguments = {};
    private @Nullable LocalizedText description;
    private final List<Crumb> crumbs = new ArrayList<>();
    private boolean indexed = true;
    private boolean error;
    private boolean desk;
    private boolean failed;

    /**
     * A page above this one.
     *
     * @param key message key of its name, or null when it has a text
     */
    record Crumb(
            @Nullable String key,
            @Nullable LocalizedText text,
            String template,
            Function<Language, Object[]> values) {}

    private PageFrame(String template) {
        this.template = template;
    }

    /** The page at this English path template; {@code ""} is the home page. */
    public static PageFrame at(String template) {
        return new PageFrame(template);
    }

    /** Its address has one variable, a slug in each language. */
    public PageFrame slug(LocalizedSlug slug) {
        this.values = language -> new Object[] {slug.in(language)};
        return this;
    }

    /** Its address has these variables, the same in each language. */
    public PageFrame values(Object... same) {
        this.values = language -> same;
        return this;
    }

    public PageFrame titled(LocalizedText text) {
        this.title = text;
        return this;
    }

    public PageFrame titledBy(String key, Object... arguments) {
        this.titleKey = key;
        this.titleArguments = arguments;
        return this;
    }

    /** One or two sentences for search engines and previews. */
    public PageFrame describedAs(@Nullable LocalizedText text) {
        this.description = text;
        return this;
    }

    public PageFrame under(String key, String crumbTemplate) {
        crumbs.add(new Crumb(key, null, crumbTemplate, language -> new Object[0]));
        return this;
    }

    public PageFrame under(
            LocalizedText text, String crumbTemplate, Function<Language, Object[]> crumbValues) {
        crumbs.add(new Crumb(null, text, crumbTemplate, crumbValues));
        return this;
    }

    /** Search engines leave it out, such as results and filtered lists. */
    public PageFrame notIndexed() {
        this.indexed = false;
        return this;
    }

    /** A page that says that something went wrong: it has no address of its own. */
    PageFrame error() {
        this.error = true;
        return notIndexed();
    }

    /** A page of the desk, for whoever is signed in. */
    public PageFrame desk() {
        this.desk = true;
        return notIndexed();
    }

    /** The form on it came back with errors: the title says so first. */
    public PageFrame failed() {
        this.failed = true;
        return this;
    }

    String template() {
        return template;
    }

    Object[] values(Language language) {
        return values.apply(language);
    }

    @Nullable LocalizedText title() {
        return title;
    }

    @Nullable String titleKey() {
        return titleKey;
    }

    Object[] titleArguments() {
        return titleArguments.clone();
    }

    @Nullable LocalizedText description() {
        return description;
    }

    List<Crumb> crumbs() {
        return crumbs;
    }

    boolean indexed() {
        return indexed;
    }

    boolean isError() {
        return error;
    }

    boolean isDesk() {
        return desk;
    }

    boolean isFailed() {
        return failed;
    }
}
