package nl.leiden.kennisstad.meeting;

import java.time.Clock;
import java.util.List;
import nl.leiden.kennisstad.calendar.CalendarEvent;
import nl.leiden.kennisstad.calendar.CalendarEvent.Person;
import nl.leiden.kennisstad.calendar.Calendars;
import nl.leiden.kennisstad.calendar.Calendars.Asking;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.mail.NewMail;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Meetings as calendars take them in. */
@Service
public class MeetingCalendar {

    private final Calendars calendars;
    private final Mails mails;
    private final SiteProperties site;
    private final LocalizedPaths paths;
    private final Say say;
    private final Clock clock;

    MeetingCalendar(
            Calendars calendars,
            Mails mails,
            SiteProperties site,
            LocalizedPaths paths,
            Say say,
            Clock clock) {
        this.calendars = calendars;
        this.mails = mails;
        this.site = site;
        this.paths = paths;
        this.say = say;
        this.clock = clock;
    }

    /**
     * The dates everybody may know, to subscribe to: when and what for, never where or with whom.
     *
     * @param meetings that are public
     */
    public String feed(List<MeetingView> meetings, Language language) {
        return calendars.feed(
                say.in(language, "meeting.calendar"),
                language,
                meetings.stream().map(meeting -> open(meeting, language)).toList());
    }

    /**
     * The part of a mail that a calendar takes in.
     *
     * @param signsIn whether the receiver can read about it at the desk
     */
    NewMail.Calendar part(
            MeetingView meeting, Recipient to, boolean signsIn, int sequence, Asking asking) {
        MeetingPlan plan = meeting.plan();
        Language language = to.language();
        CalendarEvent event =
                new CalendarEvent(
                        uid(meeting),
                        sequence,
                        asking == Asking.CANCEL,
                        plan.day().atTime(plan.startsAt()),
                        plan.day().atTime(plan.endsAt()),
                        clock.instant(),
                        say.in(language, "meeting.calendar.summary"),
                        description(plan, language),
                        location(plan, language),
                        signsIn ? address("/manage/meetings/{day}", meeting, language) : null,
                        new Person(mails.senderName(), mails.sender()),
                        List.of(new Person(to.name(), to.email())));
        return new NewMail.Calendar(asking.name(), calendars.invitation(event, asking));
    }

    private CalendarEvent open(MeetingView meeting, Language language) {
        MeetingPlan plan = meeting.plan();
        return new CalendarEvent(
                uid(meeting),
                meeting.invitation(),
                meeting.state() == MeetingState.CANCELLED,
                plan.day().atTime(plan.startsAt()),
                plan.day().atTime(plan.endsAt()),
                clock.instant(),
                say.in(language, "meeting.calendar.summary"),
                say.in(language, "meeting.calendar.description", plan.kind()),
                null,
                meeting.held() ? address("/meetings/{day}", meeting, language) : null,
                null,
                List.of());
    }

    private String address(String template, MeetingView meeting, Language language) {
        return site.baseUrl() + paths.of(language, template, meeting.day());
    }

    private static String uid(MeetingView meeting) {
        return "meeting-" + meeting.id().value() + "@kennisstad";
    }

    /** With the video link, unless that is the location; for those who are invited only. */
    private String description(MeetingPlan plan, Language language) {
        String what = say.in(language, "meeting.calendar.description", plan.kind());
        String video = plan.videoLink();
        return plan.place() == null || video == null
                ? what
                : what + "\n" + say.in(language, "meeting.mail.online", video);
    }

    private static @Nullable String location(MeetingPlan plan, Language language) {
        LocalizedText place = plan.place();
        return place == null ? plan.videoLink() : place.text(language);
    }
}
