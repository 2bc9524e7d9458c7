package nl.leiden.kennisstad.site.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leiden.kennisstad.meeting.MeetingCalendar;
import nl.leiden.kennisstad.meeting.MeetingState;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.Meetings;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** The dates of meetings that everybody may know, to subscribe to. */
@LocalizedController
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Meetings meetings;
    private final MeetingCalendar calendar;

    CalendarController(Meetings meetings, MeetingCalendar calendar) {
        this.meetings = meetings;
        this.calendar = calendar;
    }

    @GetMapping("/meetings/calendar")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> calendar() {
        List<MeetingView> open =
                meetings.all().stream()
                        .filter(meeting -> meeting.held() || meeting.plan().publicDate())
                        .filter(meeting ->
                                meeting.state() != MeetingState.CANCELLED || meeting.invited())
                        .toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Content-Disposition", "inline; filename=\"leiden-kennisstad.ics\"")
                .body(calendar.feed(open, Frames.language()).getBytes(StandardCharsets.UTF_8));
    }
}
