package nl.leiden.kennisstad.agenda;

/** How an action stands after adoption. */
public enum ActionState {
    OPEN,
    MOVED,
    DONE,
    DROPPED;

    /** Nothing is left to do. */
    public boolean over() {
        return this == DONE || this == DROPPED;
    }
}
