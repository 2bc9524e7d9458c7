package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A revision to read.
 *
 * @param copiedFrom what it was made from, null when it began empty
 * @param proposedFor the meeting it was put to, in words
 */
public record RevisionView(
        AgendaRevisionId id,
        AgendaId agenda,
        int number,
        AgendaState state,
        @Nullable AgendaRevisionId copiedFrom,
        @Nullable LocalDate proposedOn,
        @Nullable LocalizedText proposedFor,
        @Nullable LocalDate adoptedOn) {

    public boolean draft() {
        return state == AgendaState.DRAFT;
    }

    public boolean proposed() {
        return state == AgendaState.PROPOSED;
    }

    public boolean adopted() {
        return state == AgendaState.ADOPTED;
    }
}
