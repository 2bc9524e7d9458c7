package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when, as it was decided, and how it goes.
 *
 * @param number of the decision
 * @param takenOn the day of the decision
 */
public record TaskView(
        UUID id,
        DecisionId decision,
        String number,
        LocalDate takenOn,
        LocalizedText text,
        String who,
        @Nullable LocalDate dueOn,
        TaskState state,
        @Nullable LocalDate closedOn,
        @Nullable String remark) {

    public boolean lateOn(LocalDate day) {
        return state == TaskState.OPEN && dueOn != null && day.isAfter(dueOn);
    }
}
