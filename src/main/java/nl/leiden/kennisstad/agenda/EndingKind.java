package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.project.Phase;

/** How a project ends. */
public enum EndingKind {
    /** Its result lives on within the programme's bodies. */
    SECURED(Phase.SECURED),
    /** Others go on with it. */
    HANDED_OVER(Phase.HANDED_OVER),
    STOPPED(Phase.STOPPED);

    private final Phase phase;

    EndingKind(Phase phase) {
        this.phase = phase;
    }

    Phase phase() {
        return phase;
    }
}
