package nl.leiden.kennisstad.meeting;

/** Where a meeting is on its way. */
public enum MeetingState {
    PLANNED,
    /** The papers were sent. */
    CONVENED,
    HELD,
    MINUTES_PROPOSED,
    MINUTES_APPROVED,
    CANCELLED
}
