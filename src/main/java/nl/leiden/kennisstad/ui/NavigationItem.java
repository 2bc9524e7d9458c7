package nl.leiden.kennisstad.ui;

/**
 * An entry in the site's navigation, contributed by a module as a bean.
 *
 * @param key message key of its label
 * @param template English path, such as {@code /projects}
 */
public record NavigationItem(Place place, int order, String key, String template) {

    /** Where it is shown. */
    public enum Place {
        HEADER,
        SERVICE,
        ACCOUNTABILITY
    }
}
