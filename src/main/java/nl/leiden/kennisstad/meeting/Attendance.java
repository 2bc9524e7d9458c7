package nl.leiden.kennisstad.meeting;

/** Whether somebody was there. */
public enum Attendance {
    PRESENT,
    /** Said before that it would not be possible. */
    EXCUSED,
    ABSENT
}
