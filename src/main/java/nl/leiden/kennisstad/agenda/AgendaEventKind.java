package nl.leiden.kennisstad.agenda;

/** What can happen to an entry or an action after adoption. */
public enum AgendaEventKind {
    ACTION_DONE,
    ACTION_DROPPED,
    /** It has a new deadline. */
    ACTION_MOVED,
    ACTION_REOPENED,
    LEAD_ACCEPTED,
    LEAD_JOINED,
    LEAD_LEFT,
    /** A lead wants to bring somebody in; the steering group is heard first. */
    PARTNER_PROPOSED,
    PARTNER_JOINED,
    PARTNER_LEFT;

    public boolean ofAction() {
        return name().startsWith("ACTION");
    }
}
