package nl.leiden.kennisstad.steering;

import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may do what with review rounds. */
public final class ReviewPolicy {

    private ReviewPolicy() {}

    /** Opens and closes rounds, accepts reports and gives them back. */
    public static boolean mayManage(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }

    /** The steering group reads all of it. */
    public static boolean mayReadAll(Actor actor) {
        return mayManage(actor) || actor.is(Role.MEMBER);
    }

    /** A lead reads what concerns the own project. */
    public static boolean mayRead(Actor actor, ProjectId project) {
        return mayReadAll(actor) || mayReport(actor, project);
    }

    /** A lead for the own project, the coordinator for all. */
    public static boolean mayReport(Actor actor, ProjectId project) {
        return mayManage(actor) || actor.is(Role.LEAD, project.value());
    }

    /** Members in the meeting, the coordinator who writes it down. */
    public static boolean mayDecide(Actor actor) {
        return mayReadAll(actor);
    }

    /** Members, and the coordinator on their behalf, put questions to a project. */
    public static boolean mayAsk(Actor actor) {
        return mayReadAll(actor);
    }

    /**
     * Its leads answer for a project, and the coordinator as long as it has none.
     *
     * @param led whether the project has a lead
     */
    public static boolean hasToAnswer(Actor actor, ProjectId project, boolean led) {
        return actor.is(Role.LEAD, project.value()) || !led && mayManage(actor);
    }

    /** There is something here for this actor. */
    public static boolean mayReadSome(Actor actor) {
        return mayReadAll(actor) || actor.is(Role.LEAD);
    }
}
