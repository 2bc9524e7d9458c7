package nl.leiden.kennisstad.agenda;

/** Where a revision is in its life. That a later one supersedes it is read off the later one. */
public enum AgendaState {
    DRAFT,
    PROPOSED,
    ADOPTED
}
