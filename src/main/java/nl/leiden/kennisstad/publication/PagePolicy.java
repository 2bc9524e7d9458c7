package nl.leiden.kennisstad.publication;

import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may write the pages of content. */
public final class PagePolicy {

    private PagePolicy() {}

    public static boolean mayEdit(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }
}
