package nl.leiden.kennisstad.ui;

import java.util.function.Predicate;
import nl.leiden.kennisstad.shared.Actor;

/**
 * An entry in the site's navigation, contributed by a module as a bean.
 *
 * @param key message key of its label
 * @param template English path, such as {@code /projects}
 * @param visible who sees it, for the desk
 */
public record NavigationItem(
        Place place, int order, String key, String template, Predicate<Actor> visible) {

    /** Whoever reads a public page. */
    public static final Actor ANYBODY = new Actor("anybody");

    /** An entry that everybody sees. */
    public NavigationItem(Place place, int order, String key, String template) {
        this(place, order, key, template, actor -> true);
    }

    /** Where it is shown. */
    public enum Place {
        HEADER,
        SERVICE,
        ACCOUNTABILITY,
        DESK
    }
}
