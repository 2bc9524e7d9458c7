package nl.leiden.kennisstad.mail;

import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may look into the mail log. */
public final class MailPolicy {

    private MailPolicy() {}

    /** The coordinator answers for what is said, the administrator for whether it arrives. */
    public static boolean mayRead(Actor actor) {
        return actor.is(Role.COORDINATOR) || actor.is(Role.ADMINISTRATOR);
    }
}
