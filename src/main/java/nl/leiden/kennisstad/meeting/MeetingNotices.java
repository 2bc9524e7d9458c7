package nl.leiden.kennisstad.meeting;

import java.util.List;
import nl.leiden.kennisstad.account.Addressees;
import nl.leiden.kennisstad.mail.Mails;
import nl.leiden.kennisstad.mail.NewMail;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** Tells the steering group that there is something to read. */
@Component
class MeetingNotices {

    private final Addressees addressees;
    private final Mails mails;
    private final LocalizedPaths paths;
    private final Say say;

    MeetingNotices(Addressees addressees, Mails mails, LocalizedPaths paths, Say say) {
        this.addressees = addressees;
        this.mails = mails;
        this.paths = paths;
        this.say = say;
    }

    /** The papers can be read. */
    void papersSent(MeetingView meeting, int edition, List<InviteeView> list) {
        tell("papers", ":" + edition, "/manage/meetings/{day}", meeting, list);
    }

    /** The minutes can be read and remarked on. */
    void minutesProposed(MeetingView meeting, List<InviteeView> list) {
        tell("minutes", "", "/manage/meetings/{day}/minutes", meeting, list);
    }

    /** Of the list, whoever may read them: guests see the order of the day only. */
    private void tell(
            String what,
            String edition,
            String template,
            MeetingView meeting,
            List<InviteeView> list) {
        Reach readers =
                Reach.of(
                        MeetingPolicy.readers().stream()
                                .flatMap(role -> addressees.holders(role).stream())
                                .toList());
        list.stream()
                .filter(invitee -> invitee.account() != null)
                .forEach(invitee -> {
                    String key = "meeting-" + what + ":" + invitee.id().value() + edition;
                    readers.to(invitee).ifPresent(to -> mail(key, what, template, meeting, to));
                });
    }

    private void mail(String key, String what, String template, MeetingView meeting, Recipient to) {
        Language language = to.language();
        mails.queue(
                new NewMail(
                        key,
                        "meeting-" + what,
                        to,
                        say.in(language, "meeting.mail." + what + ".subject", meeting.day()),
                        List.of(
                                say.in(language, "meeting.mail.dear", to.name()),
                                say.in(language, "meeting.mail." + what, meeting.day())),
                        new NewMail.Link(
                                say.in(language, "meeting.mail." + what + ".link"),
                                paths.of(language, template, meeting.day()))));
    }
}
