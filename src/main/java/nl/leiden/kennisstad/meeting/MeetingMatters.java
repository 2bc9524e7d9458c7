package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.decision.MatterSource;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** Minutes that wait to be approved. */
@Component
class MeetingMatters implements MatterSource {

    private final MeetingRepository meetings;
    private final Say say;

    MeetingMatters(MeetingRepository meetings, Say say) {
        this.meetings = meetings;
        this.say = say;
    }

    @Override
    public List<Matter> matters(LocalDate meeting) {
        return meetings.newestFirst().stream()
                .map(Meeting::view)
                .filter(earlier -> earlier.day().isBefore(meeting))
                .filter(MeetingView::held)
                .filter(earlier -> earlier.state() != MeetingState.MINUTES_APPROVED)
                .map(earlier ->
                        new Matter(
                                "minutes:" + earlier.day(),
                                Matter.Kind.MINUTES,
                                say.both("meeting.matter.minutes", earlier.day()),
                                null,
                                "/manage/meetings/{day}/minutes",
                                earlier.day()))
                .toList();
    }
}
