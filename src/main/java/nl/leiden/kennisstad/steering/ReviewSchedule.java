package nl.leiden.kennisstad.steering;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the meeting of a round is, and when its reports are due. */
@Service
public class ReviewSchedule {

    private final ReviewRepository rounds;
    private final Reviews reviews;
    private final ReviewRequests requests;
    private final ApplicationEventPublisher events;

    ReviewSchedule(
            ReviewRepository rounds,
            Reviews reviews,
            ReviewRequests requests,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.requests = requests;
        this.events = events;
    }

    /**
     * Moves a round to other days; the leads that still have to report are told by mail.
     *
     * @throws DomainException {@code steering.round-closed}, {@code steering.round-on-that-day},
     *     {@code steering.due-after-meeting}, {@code steering.minutes-approved}
     */
    @Transactional
    public void move(ReviewRoundId id, LocalDate meetingOn, LocalDate dueOn) {
        ReviewRound round = rounds.locked(id).orElseThrow(Reviews::unknown);
        round.requireOpen();
        if (rounds.findByMeetingOn(meetingOn).filter(other -> other != round).isPresent()) {
            throw new DomainException("steering.round-on-that-day", meetingOn);
        }
        reviews.requireOpenMeeting(meetingOn);
        RoundView before = round.view();
        round.move(meetingOn, dueOn);
        RoundView now = round.view();
        if (!now.equals(before)) {
            requests.moved(now, reviews.missing(now));
            events.publishEvent(new RoundMoved(id, before.meetingOn(), meetingOn));
        }
    }
}
