package nl.leiden.kennisstad.steering;

/** What a report says became of an action. */
public enum ReportedState {
    DONE,
    /** It takes longer. */
    MOVED,
    DROPPED
}
