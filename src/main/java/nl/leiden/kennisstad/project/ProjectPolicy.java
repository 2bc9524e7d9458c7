package nl.leiden.kennisstad.project;

import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may propose projects and say where they are in their life. */
public final class ProjectPolicy {

    private ProjectPolicy() {}

    public static boolean mayEdit(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }
}
