package nl.leiden.kennisstad.meeting.web;

import java.time.Instant;
import java.util.List;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.meeting.InviteeView;
import nl.leiden.kennisstad.meeting.ItemView;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.PapersView;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its template shows it. What the actor may not see is empty or null, and so are the
 * paths of what cannot be done now.
 *
 * @param whole the actor belongs to the steering group or its staff
 * @param said whether what was said, and who was there, may be read
 * @param due what could be taken into the order of the day
 * @param stale whether points can be brought up to date
 * @param missing names of members who are not on the list
 * @param review the reporting round of this meeting, or null
 */
record MeetingPage(
        MeetingView meeting,
        boolean whole,
        boolean said,
        List<Item> items,
        List<Due> due,
        boolean stale,
        List<Invitee> invitees,
        List<String> missing,
        List<Decision> decisions,
        @Nullable Review review,
        List<Edition> papers,
        Links links) {

    /** An edition of the papers. */
    record Edition(PapersView papers, String path) {}

    /**
     * A point.
     *
     * @param pagePath of what it is about, or null
     * @param gone its matter is not due any more
     * @param now what its matter says by now, null when the point says so
     * @param seen mark of what is shown, for its removal
     */
    record Item(
            ItemView item,
            @Nullable String pagePath,
            @Nullable String editPath,
            @Nullable String positionPath,
            @Nullable String removalPath,
            boolean gone,
            @Nullable LocalizedText now,
            String seen) {}

    record Due(Matter matter, @Nullable String pagePath) {}

    record Invitee(InviteeView invitee, @Nullable String editPath, @Nullable String removalPath) {}

    record Decision(DecisionView decision, String path) {}

    /**
     * The reporting round, and the sheet of it that was sent.
     *
     * @param sentPath null before a sheet was sent
     */
    record Review(boolean open, String path, @Nullable String sentPath, @Nullable Instant sentAt) {}

    /** Where to go from here. */
    record Links(
            @Nullable String edit,
            @Nullable String invitation,
            @Nullable String holding,
            @Nullable String cancellation,
            @Nullable String trail,
            @Nullable String newItem,
            @Nullable String due,
            @Nullable String newInvitee,
            @Nullable String members,
            @Nullable String newReview,
            @Nullable String preparation,
            @Nullable String newDecision,
            @Nullable String minutesEdit,
            @Nullable String minutes) {}
}
