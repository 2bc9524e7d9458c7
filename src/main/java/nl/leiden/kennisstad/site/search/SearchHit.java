package nl.leiden.kennisstad.site.search;

import java.util.List;

/**
 * A page that was found.
 *
 * @param snippet parts of its text around the words that were sought
 */
public record SearchHit(SearchKind kind, String path, String title, List<Part> snippet) {

    /** A stretch of text; a sought word or not. */
    public record Part(String text, boolean sought) {}
}
