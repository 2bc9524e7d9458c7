package nl.leiden.kennisstad.decision;

import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may do what with decisions and what they froze. */
public final class DecisionPolicy {

    private DecisionPolicy() {}

    /** The administrator verifies that nothing frozen was changed. */
    public static boolean mayVerify(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
