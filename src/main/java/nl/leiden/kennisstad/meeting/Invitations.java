package nl.leiden.kennisstad.meeting;

import java.util.List;
import nl.leiden.kennisstad.account.Addressees;
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
    private final Addressees addressees;
    private final Mails mails;
    private final LocalizedPaths paths;
    private final Say say;

    Invitations(
            MeetingRepository meetings,
            MeetingCalendar calendar,
            Addressees addressees,
            Mails mails,
            LocalizedPaths paths,
            Say say) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.addressees = addressees;
        this.mails = mails;
        this.paths = paths;
        this.say = say;
    }

    /** To everybody on the list, as one more sending: something has changed. */
    void send(Meeting meeting) {
        send(meeting, meetings.invitees(meeting.id()), "changed");
    }

    /** To everybody on the list, as one more sending: whoever has it, gets it again as it was. */
    void repeat(Meeting meeting) {
        send(meeting, meetings.invitees(meeting.id()), "again");
    }

    /**
     * To those who came on the list after the last sending; as a sending of its own, since they may
     * have been called off before.
     */
    void send(Meeting meeting, List<MeetingInvitee> newcomers) {
        send(meeting, newcomers, "again");
    }

    /** To everybody who was invited. */
    void callOff(Meeting meeting) {
        callOff(meeting.view(), "cancelled", meetings.invitees(meeting.id()));
    }

    /** To one who was invited and need not come, while others do. */
    void callOff(Meeting meeting, MeetingInvitee invitee) {
        if (invitee.view().sequence() != null) {
            callOff(meeting.view(), "struck", List.of(invitee));
            meeting.invite();
        }
    }

    /**
     * @param reason why it goes to those who were invited before
     */
    private void send(Meeting meeting, List<MeetingInvitee> invitees, String reason) {
        meeting.invite();
        MeetingView view = meeting.view();
        int sequence = view.invitation() - 1;
        Reach reach = Reach.of(addressees.all());
        for (MeetingInvitee invitee : invitees) {
            InviteeView to = invitee.view();
            reach.to(to)
                    .ifPresent(recipient -> {
                        invitee.invited(sequence);
                        String what = to.sequence() == null ? "invited" : reason;
                        mail(view, to, recipient, sequence, what, Asking.REQUEST);
                    });
        }
    }

    private void callOff(MeetingView meeting, String what, List<MeetingInvitee> invitees) {
        Reach reach = Reach.of(addressees.all());
        invitees.stream()
                .map(MeetingInvitee::view)
                .filter(to -> to.sequence() != null)
                .forEach(to ->
                        reach.to(to)
                                .ifPresent(recipient ->
                                        mail(
                                                meeting,
                                                to,
                                                recipient,
                                                meeting.invitation(),
                                                what,
                                                Asking.CANCEL)));
    }

    private void mail(
            MeetingView meeting,
            InviteeView invitee,
            Recipient to,
            int sequence,
            String what,
            Asking asking) {
        Language language = to.language();
        boolean signsIn = invitee.account() != null;
        mails.queue(
                new NewMail(
                        "meeting-" + what + ":" + invitee.id().value() + ":" + sequence,
                        "meeting-" + what,
                        to,
                        say.in(language, "meeting.mail." + what + ".subject", meeting.day()),
                        List.of(
                                say.in(language, "meeting.mail.dear", to.name()),
                                say.in(language, "meeting.mail." + what, meeting.day()),
                                when(meeting, language),
                                where(meeting, language)),
                        signsIn && asking == Asking.REQUEST ? link(meeting, language) : null,
                        calendar.part(meeting, to, signsIn, sequence, asking),
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
