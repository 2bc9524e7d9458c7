package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines an action has had, over revisions and years.
 *
 * @param given each as it was adopted or moved to, in that order, without repetitions
 */
public record DeadlineHistory(List<Deadline> given) {

    static final DeadlineHistory NONE = new DeadlineHistory(List.of());

    /** A deadline that says the same as the one before it is no move. */
    static DeadlineHistory of(List<Deadline> inOrder) {
        return inOrder.stream()
                .reduce(NONE, DeadlineHistory::then, (one, other) -> other); // never in parallel
    }

    /** With the deadline that counts now. */
    DeadlineHistory then(@Nullable Deadline next) {
        if (next == null || (!given.isEmpty() && given.getLast().means(next))) {
            return this;
        }
        return new DeadlineHistory(Stream.concat(given.stream(), Stream.of(next)).toList());
    }

    /** How often it was put off or brought forward. */
    public int moves() {
        return Math.max(0, given.size() - 1);
    }

    /** The deadline it began with, null when it was never moved. */
    public @Nullable Deadline first() {
        return moves() == 0 ? null : Objects.requireNonNull(given.getFirst());
    }
}
