package nl.leiden.kennisstad.site.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total number of hits on all pages
 * @param alsoSought words that stood in for unknown ones
 */
public record SearchResult(List<SearchHit> hits, int total, List<String> alsoSought) {

    static SearchResult nothing() {
        return new SearchResult(List.of(), 0, List.of());
    }
}
