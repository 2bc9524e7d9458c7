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
        if (first != null && last != null && last.isBefore(first)) {
            throw new DomainException("organisation.term-ends-before-it-begins");
        }
    }
}
