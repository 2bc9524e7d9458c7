package nl.leiden.kennisstad.meeting.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.meeting.Due;
import nl.leiden.kennisstad.meeting.InviteeView;
import nl.leiden.kennisstad.meeting.Invitees;
import nl.leiden.kennisstad.meeting.ItemView;
import nl.leiden.kennisstad.meeting.MeetingPolicy;
import nl.leiden.kennisstad.meeting.MeetingState;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.NewInvitee;
import nl.leiden.kennisstad.meeting.OrderOfTheDay;
import nl.leiden.kennisstad.meeting.Papers;
import nl.leiden.kennisstad.meeting.PapersView;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a meeting for whoever reads it. */
@Component
class MeetingPages {

    private final OrderOfTheDay order;
    private final Invitees invitees;
    private final Decisions decisions;
    private final Reviews reviews;
    private final Papers papers;
    private final Programme programme;
    private final MeetingDesks desks;

    MeetingPages(
            OrderOfTheDay order,
            Invitees invitees,
            Decisions decisions,
            Reviews reviews,
            Papers papers,
            Programme programme,
            MeetingDesks desks) {
        this.order = order;
        this.invitees = invitees;
        this.decisions = decisions;
        this.reviews = reviews;
        this.papers = papers;
        this.programme = programme;
        this.desks = desks;
    }

    MeetingPage of(MeetingDesks.Place place, Actor actor) {
        MeetingView meeting = place.meeting();
        boolean whole = MeetingPolicy.mayReadAll(actor);
        boolean manage = MeetingPolicy.mayManage(actor);
        boolean arrange = manage && meeting.toCome();
        boolean said =
                manage
                        || meeting.state() == MeetingState.MINUTES_PROPOSED
                        || meeting.state() == MeetingState.MINUTES_APPROVED;
        MeetingPage.Review review = whole ? review(meeting) : null;
        Due due = arrange ? order.due(meeting.id()) : Due.UNKNOWN;
        return new MeetingPage(
                meeting,
                whole,
                said,
                order.of(meeting.id()).stream()
                        .map(item -> item(item, meeting, whole, said, arrange, due))
                        .toList(),
                due.open().stream().map(this::due).toList(),
                due.stale(),
                whole
                        ? place.invitees().stream()
                                .map(invitee -> invitee(invitee, meeting, manage, arrange))
                                .toList()
                        : List.of(),
                arrange
                        ? invitees.missing(meeting.id()).stream().map(NewInvitee::name).toList()
                        : List.of(),
                whole ? decisions(meeting) : List.of(),
                review,
                whole ? papers(meeting, manage) : List.of(),
                links(meeting, whole, manage, arrange, review));
    }

    private MeetingPage.Item item(
            ItemView item,
            MeetingView meeting,
            boolean whole,
            boolean said,
            boolean arrange,
            Due due) {
        Object id = item.id().value();
        ItemView shown = shown(item, whole, whole && said);
        String page = item.page();
        return new MeetingPage.Item(
                shown,
                whole && page != null ? desks.path(page, item.pageValues().toArray()) : null,
                path(arrange, MeetingPaths.ITEM, meeting, id),
                path(arrange, MeetingPaths.ITEM_POSITION, meeting, id),
                path(
                        arrange && meeting.state() == MeetingState.PLANNED,
                        MeetingPaths.ITEM_REMOVAL,
                        meeting,
                        id),
                meeting.state() == MeetingState.PLANNED && due.gone().contains(item.id()),
                due.changed(item.id()).map(MeetingPages::words).orElse(null),
                Forms.fingerprint(item.title()));
    }

    /**
     * Guests read what a point is about, not why it is one; what was said, the steering group reads
     * once the minutes are proposed.
     */
    private static ItemView shown(ItemView item, boolean explained, boolean said) {
        return new ItemView(
                item.id(),
                item.number(),
                item.kind(),
                item.matter(),
                item.title(),
                explained ? item.explanation() : null,
                item.page(),
                item.pageValues(),
                said ? item.minutes() : null);
    }

    private static LocalizedText words(Matter matter) {
        LocalizedText why = matter.why();
        return why == null
                ? matter.title()
                : LocalizedText.joined(": ", List.of(matter.title(), why));
    }

    private MeetingPage.Due due(Matter matter) {
        return new MeetingPage.Due(matter, desks.path(matter.template(), matter.values()));
    }

    private MeetingPage.Invitee invitee(
            InviteeView invitee, MeetingView meeting, boolean manage, boolean arrange) {
        Object id = invitee.id().value();
        boolean open = manage && (meeting.toCome() || meeting.minutesOpen());
        return new MeetingPage.Invitee(
                invitee,
                path(open, MeetingPaths.INVITEE, meeting, id),
                path(arrange, MeetingPaths.INVITEE_REMOVAL, meeting, id));
    }

    private List<MeetingPage.Decision> decisions(MeetingView meeting) {
        return decisions.takenOn(meeting.day()).stream()
                .map(decision ->
                        new MeetingPage.Decision(
                                decision,
                                desks.path("/manage/decisions/{number}", decision.number())))
                .toList();
    }

    private List<MeetingPage.Edition> papers(MeetingView meeting, boolean manage) {
        return papers.of(meeting.id()).stream()
                .filter(edition -> manage || edition.sent())
                .map(edition -> new MeetingPage.Edition(edition, path(edition, meeting)))
                .toList();
    }

    private String path(PapersView edition, MeetingView meeting) {
        return desks.path(MeetingPaths.PAPERS, meeting.day(), edition.edition());
    }

    private MeetingPage.@Nullable Review review(MeetingView meeting) {
        return reviews.find(meeting.day())
                .map(round -> {
                    Optional<PapersView> sent =
                            papers.sent(meeting.id())
                                    .filter(edition -> papers.document(edition).sheet() != null);
                    return new MeetingPage.Review(
                            round.open(),
                            desks.path("/manage/reviews/{day}", meeting.day()),
                            sent.map(edition -> path(edition, meeting) + "#sheet").orElse(null),
                            sent.map(PapersView::sentAt).orElse(null));
                })
                .orElse(null);
    }

    private MeetingPage.Links links(
            MeetingView meeting,
            boolean whole,
            boolean manage,
            boolean arrange,
            MeetingPage.@Nullable Review review) {
        boolean writable = manage && meeting.minutesOpen();
        boolean come = !meeting.day().isAfter(programme.day());
        boolean shown =
                meeting.state() == MeetingState.MINUTES_PROPOSED
                        || meeting.state() == MeetingState.MINUTES_APPROVED;
        return new MeetingPage.Links(
                path(arrange, MeetingPaths.EDIT, meeting),
                path(arrange, MeetingPaths.INVITATION, meeting),
                path(
                        manage && come && meeting.state() == MeetingState.CONVENED,
                        MeetingPaths.HOLDING,
                        meeting),
                path(arrange, MeetingPaths.CANCELLATION, meeting),
                path(manage, MeetingPaths.TRAIL, meeting),
                path(manage && (meeting.toCome() || writable), MeetingPaths.ITEMS, meeting),
                path(arrange, MeetingPaths.DUE, meeting),
                path(manage && (meeting.toCome() || writable), MeetingPaths.INVITEES, meeting),
                path(arrange, MeetingPaths.MEMBERS, meeting),
                arrange && review == null
                        ? desks.query("/manage/reviews/new", "meeting-on", meeting.day().toString())
                        : null,
                path(arrange, MeetingPaths.PREPARATION, meeting),
                writable && come ? desks.newDecision(meeting, MeetingPaths.MEETING) : null,
                path(writable, MeetingPaths.MINUTES_EDIT, meeting),
                path(whole && (shown || writable), MeetingPaths.MINUTES, meeting));
    }

    private @Nullable String path(
            boolean shown, String template, MeetingView meeting, Object... more) {
        if (!shown) {
            return null;
        }
        Object[] values = new Object[more.length + 1];
        values[0] = meeting.day();
        System.arraycopy(more, 0, values, 1, more.length);
        return desks.path(template, values);
    }
}
