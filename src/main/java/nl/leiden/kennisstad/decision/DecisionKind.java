package nl.leiden.kennisstad.decision;

/** What a decision does. */
public enum DecisionKind {
    ADOPT,
    ADOPT_WITH_CHANGES,
    /** What was proposed has to be changed first. */
    REFER_BACK,
    CONTINUE,
    ADJUST,
    STOP,
    DISPENSATION,
    OTHER
}
