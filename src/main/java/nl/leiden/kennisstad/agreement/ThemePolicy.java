package nl.leiden.kennisstad.agreement;

import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may write what is said of themes. */
public final class ThemePolicy {

    private ThemePolicy() {}

    public static boolean mayEdit(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }
}
