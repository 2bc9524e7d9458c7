package nl.leiden.kennisstad.decision;

/** How it goes with a task. */
public enum TaskState {
    OPEN,
    DONE,
    DROPPED
}
