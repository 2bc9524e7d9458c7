package nl.leiden.kennisstad.meeting;

import java.util.List;
import nl.leiden.kennisstad.steering.RoundMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the points about a reporting round lead to it on its new day. */
@Component
class MovedRounds {

    private final MeetingRepository meetings;

    MovedRounds(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @EventListener
    void follow(RoundMoved moved) {
        List<String> values = List.of(moved.meetingOn().toString());
        meetings.about(moved.matter()).forEach(item -> item.leadsTo(values));
    }
}
