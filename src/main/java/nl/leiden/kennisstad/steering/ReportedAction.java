package nl.leiden.kennisstad.steering;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one action.
 *
 * @param action its lineage
 * @param until the new last day of one that takes longer
 * @param reason why, of one that takes longer or is dropped; null of one that is done
 */
public record ReportedAction(
        UUID action, ReportedState state, @Nullable LocalDate until, @Nullable String reason) {

    /**
     * @throws DomainException {@code steering.action-until}, {@code steering.action-why}
     */
    public ReportedAction {
        if (state == ReportedState.MOVED && until == null) {
            throw new DomainException("steering.action-until");
        }
        if (state != ReportedState.DONE && reason == null) {
            throw new DomainException("steering.action-why");
        }
        until = state == ReportedState.MOVED ? until : null;
        reason = state == ReportedState.DONE ? null : reason;
    }
}
