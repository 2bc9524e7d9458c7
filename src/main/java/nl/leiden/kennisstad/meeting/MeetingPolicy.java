package nl.leiden.kennisstad.meeting;

import java.util.List;
import java.util.Objects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may do what with meetings. */
public final class MeetingPolicy {

    private MeetingPolicy() {}

    /** The coordinator plans, invites, sends the papers and writes the minutes. */
    public static boolean mayManage(Actor actor) {
        return actor.is(Role.COORDINATOR);
    }

    /** The steering group reads all of it, papers and minutes included. */
    public static boolean mayReadAll(Actor actor) {
        return mayManage(actor) || actor.is(Role.MEMBER);
    }

    /** There is something here for this actor. */
    public static boolean mayReadSome(Actor actor) {
        return mayReadAll(actor) || actor.is(Role.GUEST);
    }

    /** A guest sees when, where and what about, of the meetings the invitation is for. */
    public static boolean mayRead(Actor actor, List<InviteeView> invitees) {
        return mayReadAll(actor)
                || actor.is(Role.GUEST)
                        && invitees.stream()
                                .map(InviteeView::account)
                                .filter(Objects::nonNull)
                                .anyMatch(account -> account.actorName().equals(actor.name()));
    }

    /** As long as the minutes are proposed. */
    public static boolean mayRemark(Actor actor, MeetingView meeting) {
        return mayReadAll(actor) && meeting.state() == MeetingState.MINUTES_PROPOSED;
    }
}
