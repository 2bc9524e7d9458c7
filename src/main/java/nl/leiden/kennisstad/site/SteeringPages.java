package nl.leiden.kennisstad.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.meeting.Minutes;
import nl.leiden.kennisstad.meeting.MinutesDocument;
import nl.leiden.kennisstad.steering.ReviewDocument;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pages about the steering group's work: closed reviews, meetings that were held, decisions.
 */
@Component
class SteeringPages {

    private final Reviews reviews;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Decisions decisions;
    private final Say say;

    SteeringPages(
            Reviews reviews, Meetings meetings, Minutes minutes, Decisions decisions, Say say) {
        this.reviews = reviews;
        this.meetings = meetings;
        this.minutes = minutes;
        this.decisions = decisions;
        this.say = say;
    }

    List<PublicPage> all() {
        List<PublicPage> all = new ArrayList<>();
        addReviews(all);
        addMeetings(all);
        decisions.open().stream().map(this::decision).forEach(all::add);
        return all;
    }

    private void addReviews(List<PublicPage> all) {
        List<RoundView> closed = reviews.all().stream().filter(round -> !round.open()).toList();
        Map<UUID, ReviewDocument> frozen = reviews.documents(closed);
        closed.stream()
                .map(round -> review(round, frozen.get(round.id().value())))
                .forEach(all::add);
    }

    private PublicPage review(RoundView round, @Nullable ReviewDocument document) {
        Bodies bodies = new Bodies();
        if (document != null) {
            document.reports().forEach(report -> bodies.add(report.title()).add(report.summary()));
        }
        return new PublicPage(
                PublicPageKind.REVIEW,
                "/reviews/{day}",
                language -> new Object[] {round.meetingOn()},
                "",
                say.both("steering.round", round.meetingOn()),
                bodies,
                true);
    }

    private void addMeetings(List<PublicPage> all) {
        List<MeetingView> held = meetings.all().stream().filter(MeetingView::held).toList();
        Map<UUID, MinutesDocument> open =
                minutes.approved(held.stream().filter(MeetingView::publicMinutes).toList());
        held.stream()
                .map(meeting -> meeting(meeting, open.get(meeting.id().value())))
                .forEach(all::add);
    }

    private PublicPage meeting(MeetingView meeting, @Nullable MinutesDocument open) {
        Bodies bodies = new Bodies();
        if (open != null) {
            open.items().forEach(item -> bodies.add(item.title()).add(item.said()));
        }
        return new PublicPage(
                PublicPageKind.MEETING,
                "/meetings/{day}",
                language -> new Object[] {meeting.day()},
                "",
                say.both("meeting.title", meeting.day()),
                bodies,
                true);
    }

    private PublicPage decision(DecisionView decision) {
        return new PublicPage(
                PublicPageKind.DECISION,
                "/decisions/{number}",
                language -> new Object[] {decision.number()},
                decision.number(),
                say.both("decision.one", decision.number()),
                new Bodies().add(decision.text()).add(decision.how()),
                true);
    }
}
