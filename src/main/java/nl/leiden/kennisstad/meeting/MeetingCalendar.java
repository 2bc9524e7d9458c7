package nl.leiden.kennisstad.meeting;

import nl.leiden.kennisstad.mail.NewMail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings as calendars take them in. */
@Component
class MeetingCalendar {

    static final String REQUEST = "REQUEST";
    static final String CANCEL = "CANCEL";

    NewMail.@Nullable Calendar part(
            MeetingView meeting, InviteeView to, int sequence, String method) {
        return null;
    }
}
