package nl.leiden.kennisstad.meeting;

import java.util.Optional;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Component;

/** What a meeting left behind. With any of that it stays on its day, and was not called off. */
@Component
class MeetingTraces {

    private final MeetingRepository meetings;
    private final Decisions decisions;

    MeetingTraces(MeetingRepository meetings, Decisions decisions) {
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /**
     * Why the meeting stays as it is: {@code meeting.not-now}, {@code meeting.has-minutes}, {@code
     * meeting.has-decision} or {@code meeting.approves-minutes}; empty when nothing keeps it.
     */
    Optional<DomainException> of(MeetingView meeting) {
        if (!meeting.toCome()) {
            return Optional.of(new DomainException("meeting.not-now", meeting.state()));
        }
        if (written(meeting)) {
            return Optional.of(new DomainException("meeting.has-minutes"));
        }
        return decisions.takenOn(meeting.day()).stream()
                .findFirst()
                .map(DecisionView::number)
                .map(number -> new DomainException("meeting.has-decision", number))
                .or(() ->
                        meetings.approvedIn(meeting.id())
                                .map(earlier ->
                                        new DomainException(
                                                "meeting.approves-minutes", earlier.view().day())));
    }

    /**
     * @throws DomainException as {@link #of} says
     */
    void requireNone(Meeting meeting) {
        of(meeting.view())
                .ifPresent(why -> {
                    throw why;
                });
    }

    private boolean written(MeetingView meeting) {
        return meeting.closingNote() != null
                || meetings.items(meeting.id()).stream()
                        .anyMatch(item -> item.view().minutes() != null)
                || meetings.invitees(meeting.id()).stream()
                        .anyMatch(invitee -> invitee.view().attendance() != null);
    }
}
