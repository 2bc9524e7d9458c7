package nl.leiden.kennisstad.history;

import java.time.Instant;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the trail as people read it.
 *
 * @param olderPath where what happened before can be read, or null
 */
record TrailPage(List<Saving> savings, @Nullable String olderPath) {

    /**
     * What somebody saved at once.
     *
     * @param actor who, in words
     */
    record Saving(Instant at, String actor, @Nullable String reason, List<Change> changes) {

        /** Too many to show unasked. */
        public boolean many() {
            return changes.size() > 5;
        }
    }

    /**
     * What became of one row.
     *
     * @param kind of thing, in words
     * @param happened key of a word: added, changed, removed
     * @param context what it is part of, or null
     */
    record Change(
            String kind,
            String happened,
            @Nullable LocalizedText name,
            @Nullable LocalizedText context,
            List<Part> parts) {}

    /**
     * One column.
     *
     * @param language of both values where it is known, else null
     */
    record Part(
            String label,
            @Nullable String language,
            @Nullable String before,
            @Nullable String after) {}
}
