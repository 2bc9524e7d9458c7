package nl.leiden.kennisstad.steering;

/** What the steering group says of a project. */
public enum Outcome {
    CONTINUE,
    ADJUST,
    STOP,
    /** Says what in a remark. */
    OTHER
}
