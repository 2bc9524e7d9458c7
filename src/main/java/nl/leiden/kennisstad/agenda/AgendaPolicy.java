package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may do what with agendas that are under way. */
public final class AgendaPolicy {

    private AgendaPolicy() {}

    /** The coordinator edits, proposes, and records what the steering group decided. */
    public static boolean mayEdit(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }

    /** A draft is the coordinator's; what is proposed or adopted, the steering group reads too. */
    public static boolean mayRead(Actor actor, RevisionView revision) {
        return mayEdit(actor) || actor.is(Role.MEMBER) && !revision.draft();
    }

    /** Of all agendas some can be read here. */
    public static boolean mayReadSome(Actor actor) {
        return mayEdit(actor) || actor.is(Role.MEMBER);
    }

    /** Leads propose partners for their own projects. */
    public static boolean mayProposePartners(Actor actor, ProjectId project) {
        return mayEdit(actor) || actor.is(Role.LEAD, project.value());
    }

    /** As long as it is proposed. */
    public static boolean mayRemark(Actor actor, RevisionView revision) {
        return revision.proposed() && mayRead(actor, revision);
    }
}
