package nl.leiden.kennisstad.steering;

import java.time.LocalDate;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import org.jspecify.annotations.Nullable;

/**
 * A round to read.
 *
 * @param meetingOn the day of the meeting it is for; part of its address
 * @param dueOn the day reports have to be in
 * @param example whether it was made up for the demonstration
 */
public record RoundView(
        ReviewRoundId id,
        LocalDate meetingOn,
        LocalDate dueOn,
        AgendaRevisionId revision,
        boolean example,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    public boolean open() {
        return closedOn == null;
    }
}
