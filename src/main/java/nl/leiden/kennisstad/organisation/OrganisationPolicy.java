package nl.leiden.kennisstad.organisation;

import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may do what with organisations, people and offices. */
public final class OrganisationPolicy {

    private OrganisationPolicy() {}

    public static boolean mayEdit(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }
}
