package nl.leiden.kennisstad.meeting;

/** What the steering group meets for. */
public enum MeetingKind {
    ADOPTION,
    INTERIM_EVALUATION,
    OTHER
}
