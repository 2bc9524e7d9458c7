package nl.leiden.kennisstad.organisation;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The days somebody holds an office, both ends included.
 *
 * @param first null when the first day is not known
 * @param last null while the term runs, or when the last day is not known
 * @param knownOn a day on which it is known to be so; needed without a first day
 */
public record TermOfOffice(
        @Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate knownOn) {

    public TermOfOffice {
        if (first == null && knownOn == null) {
            throw new DomainException("organisation.term-needs-a-day");
        }
        if (isAfter(first, last) || isAfter(knownOn, last)) {
            throw new DomainException("organisation.term-ends-before-it-begins");
        }
        if (isAfter(first, knownOn)) {
            throw new DomainException("organisation.term-known-before-it-begins");
        }
    }

    /** The first day of which it is certain. */
    public LocalDate certainFrom() {
        if (first != null) {
            return first;
        }
        if (knownOn != null) {
            return knownOn;
        }
        throw new IllegalStateException("A term without a day");
    }

    public boolean covers(LocalDate day) {
        return !isAfter(certainFrom(), day) && !isAfter(day, last);
    }

    /** Whether some day surely lies in both. */
    boolean overlaps(TermOfOffice other) {
        return !isAfter(certainFrom(), other.last) && !isAfter(other.certainFrom(), last);
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }
}
