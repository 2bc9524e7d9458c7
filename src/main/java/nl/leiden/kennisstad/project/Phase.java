package nl.leiden.kennisstad.project;

import java.util.EnumSet;
import java.util.Set;

/** Where a project is in its life. */
public enum Phase {
    PROPOSED,
    RUNNING,
    SUSPENDED,
    SECURED,
    HANDED_OVER,
    STOPPED;

    public boolean mayBecome(Phase next) {
        return next().contains(next);
    }

    /** The phases that may follow this one; none follows an end. */
    Set<Phase> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(RUNNING, STOPPED);
            case RUNNING -> EnumSet.of(SUSPENDED, SECURED, HANDED_OVER, STOPPED);
            case SUSPENDED -> EnumSet.of(RUNNING, STOPPED);
            case SECURED, HANDED_OVER, STOPPED -> EnumSet.noneOf(Phase.class);
        };
    }
}
