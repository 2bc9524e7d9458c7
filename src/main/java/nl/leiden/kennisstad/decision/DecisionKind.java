package nl.leiden.kennisstad.decision;

/** What a decision does. */
public enum DecisionKind {
    ADOPT
}
