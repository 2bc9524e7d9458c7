package nl.leiden.kennisstad.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row.
 *
 * @param transaction what was saved together has the same one
 * @param before by column, empty when the row was added; values are text, numbers, booleans, or the
 *     languages of a text
 * @param after by column, empty when the row was removed
 */
record TrailRow(
        long id,
        String transaction,
        Instant at,
        String actor,
        @Nullable String reason,
        Key key,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {

    /** Which row. */
    record Key(String table, String row) {}

    /** The row as it is, or as it was when it went. */
    Map<String, @Nullable Object> last() {
        return after.isEmpty() ? before : after;
    }
}
