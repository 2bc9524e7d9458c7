package nl.leiden.kennisstad.agenda;

import java.util.Optional;

/** What becomes of a project when an agenda is rolled forward. */
public enum Continuation {
    GOES_ON,
    SECURED,
    HANDED_OVER,
    STOPPED,
    /** It is not on this agenda, and does not end either. */
    STAYS_AWAY;

    Optional<EndingKind> ending() {
        return switch (this) {
            case SECURED -> Optional.of(EndingKind.SECURED);
            case HANDED_OVER -> Optional.of(EndingKind.HANDED_OVER);
            case STOPPED -> Optional.of(EndingKind.STOPPED);
            case GOES_ON, STAYS_AWAY -> Optional.empty();
        };
    }

    static Continuation of(EndingKind how) {
        return switch (how) {
            case SECURED -> SECURED;
            case HANDED_OVER -> HANDED_OVER;
            case STOPPED -> STOPPED;
        };
    }
}
