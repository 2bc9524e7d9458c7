package nl.leiden.kennisstad.meeting;

import java.util.List;
import nl.leiden.kennisstad.calendar.Calendars.Asking;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.mail.NewMail;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Format;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** Mails that a meeting is coming, has changed, or is off; calendars take them in. */
@Component
class Invitations {

    private final MeetingRepository meetings;
    private final MeetingCalendar calendar;
    private final Mails mails;
    private final LocalizedPaths paths;
    private final Say say;

    Invitations(
            MeetingRepository meetings,
            MeetingCalendar calendar,
            Mails mails,
            LocalizedPaths paths,
            Say say) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.mails = mails;
        this.paths = paths;
        this.say = say;
    }

    /** To everybody on the list, as one more sending. */
    void send(Meeting meeting) {
        meeting.invite();
        meetings.invitees(meeting.id()).forEach(invitee -> send(meeting, invitee));
    }

    /** To one who came on the list after the last sending. */
    void send(Meeting meeting, MeetingInvitee invitee) {
        MeetingView view = meeting.view();
        int sequence = view.invitation() - 1;
        boolean again = invitee.view().sequence() != null;
        invitee.invited(sequence);
        mail(view, invitee.view(), sequence, again ? "changed" : "invited", Asking.REQUEST);
    }

    /** To everybody who was invited. */
    void callOff(Meeting meeting) {
        meetings.invitees(meeting.id()).forEach(invitee -> callOff(meeting, invitee));
    }

    /** To one who was invited and need not come. */
    void callOff(Meeting meeting, MeetingInvitee invitee) {
        MeetingView view = meeting.view();
        if (invitee.view().sequence() != null) {
            mail(
                    view,
                    invitee.view(),
                    view.invitation(),
                    view.state() == MeetingState.CANCELLED ? "cancelled" : "struck",
                    Asking.CANCEL);
        }
    }

    private void mail(
            MeetingView meeting, InviteeView to, int sequence, String what, Asking asking) {
        String email = to.email();
        if (email == null) {
            return;
        }
        Language language = to.language();
        boolean comes = asking == Asking.REQUEST;
        mails.queue(
                new NewMail(
                        "meeting-" + what + ":" + to.id().value() + ":" + sequence,
                        "meeting-" + what,
                        new Recipient(to.name(), email, language),
                        say.in(language, "meeting.mail." + what + ".subject", meeting.day()),
                        List.of(
                                say.in(language, "meeting.mail.dear", to.name()),
                                say.in(language, "meeting.mail." + what, meeting.day()),
                                when(meeting, language),
                                where(meeting, language)),
                        comes && to.account() != null ? link(meeting, language) : null,
                        calendar.part(meeting, to, sequence, asking),
                        false));
    }

    private NewMail.Link link(MeetingView meeting, Language language) {
        return new NewMail.Link(
                say.in(language, "meeting.mail.link"),
                paths.of(language, "/manage/meetings/{day}", meeting.day()));
    }

    private String when(MeetingView meeting, Language language) {
        MeetingPlan plan = meeting.plan();
        return say.in(
                language,
                "meeting.mail.when",
                plan.day(),
                Format.time(plan.startsAt()),
                Format.time(plan.endsAt()));
    }

    private String where(MeetingView meeting, Language language) {
        LocalizedText place = meeting.plan().place();
        String video = meeting.plan().videoLink();
        if (place == null) {
            return say.in(language, "meeting.mail.online", String.valueOf(video));
        }
        return video == null
                ? say.in(language, "meeting.mail.where", place)
                : say.in(language, "meeting.mail.where-or-online", place, video);
    }
}
