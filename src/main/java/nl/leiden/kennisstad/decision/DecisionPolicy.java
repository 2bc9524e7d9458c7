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

    /** The coordinator writes down what was decided, and how it goes with the tasks. */
    public static boolean mayRecord(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }

    /** The steering group and the parties read all of them. */
    public static boolean mayRead(Actor actor) {
        return mayRecord(actor) || actor.is(Role.MEMBER) || actor.is(Role.REPRESENTATIVE);
    }
}
