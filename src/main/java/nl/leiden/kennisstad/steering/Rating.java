package nl.leiden.kennisstad.steering;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How a project is doing, as a review round sees it; what needs attention first stands first. */
public enum Rating {
    OFF_COURSE(1),
    NEEDS_ATTENTION(2),
    NOT_STARTED(3),
    ON_COURSE(4),
    DONE(5);

    private final int health;

    Rating(int health) {
        this.health = health;
    }

    /** What needs attention first; what is not rated comes before all that does not. */
    public static final Comparator<@Nullable Rating> URGENCY =
            Comparator.comparingDouble(rating -> rating == null ? 2.5 : rating.health);

    /** How this rating is against an earlier one. */
    public Change since(@Nullable Rating earlier) {
        if (earlier == null) {
            return Change.FIRST;
        }
        return health == earlier.health
                ? Change.SAME
                : health > earlier.health ? Change.BETTER : Change.WORSE;
    }

    /** Since the round before. */
    public enum Change {
        FIRST,
        SAME,
        BETTER,
        WORSE
    }
}
