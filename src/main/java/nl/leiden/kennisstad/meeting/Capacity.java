package nl.leiden.kennisstad.meeting;

/** What somebody comes to a meeting as. */
public enum Capacity {
    CHAIR,
    MEMBER,
    GUEST,
    /** Prepares the meeting and writes the minutes. */
    STAFF
}
