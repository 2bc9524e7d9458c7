package nl.leiden.kennisstad.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        return readers().stream().anyMatch(actor::is);
    }

    /** The roles that read all of it. */
    static Set<Role> readers() {
        return Set.of(Role.COORDINATOR, Role.MEMBER);
    }

    /** There is something here for this actor, also without an invitation. */
    public static boolean mayReadSome(Actor actor) {
        return mayReadAll(actor) || actor.is(Role.GUEST);
    }

    /** Who is on the list sees when, where and what about. */
    public static boolean mayRead(Actor actor, List<InviteeView> invitees) {
        return mayReadAll(actor)
                || invitees.stream()
                        .map(InviteeView::account)
                        .filter(Objects::nonNull)
                        .anyMatch(account -> account.actorName().equals(actor.name()));
    }

    /** As long as the minutes are proposed. */
    public static boolean mayRemark(Actor actor, MeetingView meeting) {
        return mayReadAll(actor) && meeting.state() == MeetingState.MINUTES_PROPOSED;
    }
}
