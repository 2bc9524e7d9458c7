package nl.leiden.kennisstad.agenda;

/** How far a partner's part in a project is settled. */
public enum Standing {
    CONFIRMED,
    INTENDED,
    TO_BE_DETERMINED
}
