package nl.leiden.kennisstad.decision.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.ui.Keys;

/**
 * Which decisions the reader wants to see.
 *
 * @param q words, or empty
 * @param kind key of a kind, or empty
 * @param year or empty
 */
record DecisionFilter(String q, String kind, String year) {

    boolean leaves(DecisionView decision) {
        return (kind.isEmpty() || Keys.key(decision.kind()).equals(kind))
                && (year.isEmpty() || year.equals(yearOf(decision)))
                && says(decision, q.strip().toLowerCase(Locale.ROOT));
    }

    /** As it stands in an address, always in the same order. */
    Map<String, String> query() {
        return new TreeMap<>(Map.of("q", q, "kind", kind, "year", year));
    }

    private static String yearOf(DecisionView decision) {
        return Integer.toString(decision.takenOn().getYear());
    }

    private static boolean says(DecisionView decision, String words) {
        return Stream.of(
                        decision.number(),
                        decision.text().nl(),
                        String.valueOf(decision.text().en()),
                        decision.how().nl())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
