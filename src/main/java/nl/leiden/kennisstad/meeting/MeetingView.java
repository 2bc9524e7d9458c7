package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to read.
 *
 * @param invitation how many times invitations went out, or somebody was called off; the sequence
 *     of the last one is one less
 * @param closingNote what the minutes say after the last point
 * @param publicMinutes whether everybody may read the minutes; only of approved ones
 * @param approvedOn the day the minutes were approved
 * @param approvedIn the meeting that approved them, null when it was done in writing
 */
public record MeetingView(
        MeetingId id,
        MeetingState state,
        MeetingPlan plan,
        int invitation,
        @Nullable String closingNote,
        boolean publicMinutes,
        @Nullable LocalDate approvedOn,
        @Nullable MeetingId approvedIn) {

    /** The day, part of its address. */
    public LocalDate day() {
        return plan.day();
    }

    public boolean invited() {
        return invitation > 0;
    }

    /** It is still to be held. */
    public boolean toCome() {
        return state == MeetingState.PLANNED || state == MeetingState.CONVENED;
    }

    /** It is still to be held, on this day or a later one. */
    public boolean ahead(LocalDate today) {
        return toCome() && !day().isBefore(today);
    }

    /** It was held, whatever became of its minutes. */
    public boolean held() {
        return !toCome() && state != MeetingState.CANCELLED;
    }

    /** The minutes may be written. */
    public boolean minutesOpen() {
        return state == MeetingState.CONVENED
                || state == MeetingState.HELD
                || state == MeetingState.MINUTES_PROPOSED;
    }
}
