package nl.leiden.kennisstad.decision;

/** How a decision was taken. */
public enum DecisionManner {
    MEETING,
    /** Between meetings. */
    WRITING,
    SIGNING
}
