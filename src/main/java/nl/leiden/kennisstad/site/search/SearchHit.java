package nl.leiden.kennisstad.site.search;

import java.util.List;
import nl.leiden.kennisstad.site.PublicPageKind;

/**
 * A page that was found.
 *
 * @param snippet parts of its text around the words that were sought
 */
public record SearchHit(
        PublicPageKind kind, String path, String code, String title, List<Part> snippet) {

    /** A stretch of text; a sought word or not. */
    public record Part(String text, boolean sought) {}
}
