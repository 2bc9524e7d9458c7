package nl.leiden.kennisstad.meeting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Addressees;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.meeting.Capacity;
import nl.leiden.kennisstad.meeting.InviteeView;
import nl.leiden.kennisstad.meeting.Invitees;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.NewInvitee;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.FormField.Option;
import org.springframework.stereotype.Component;

/** Who can be put on the list of a meeting. */
@Component
class Candidates {

    private final Invitees invitees;
    private final Addressees addressees;

    Candidates(Invitees invitees, Addressees addressees) {
        this.invitees = invitees;
        this.addressees = addressees;
    }

    /** Everybody with an account that works and is not on the list. */
    List<Option> of(MeetingView meeting) {
        List<AccountId> listed =
                invitees.of(meeting.id()).stream()
                        .map(InviteeView::account)
                        .flatMap(account -> Optional.ofNullable(account).stream())
                        .toList();
        return addressees.all().stream()
                .filter(addressee -> !listed.contains(addressee.account()))
                .map(addressee ->
                        new Option(
                                addressee.account().value().toString(),
                                addressee.recipient().name()
                                        + " ("
                                        + addressee.recipient().email()
                                        + ")"))
                .toList();
    }

    /**
     * @throws DomainException {@code meeting.invitee-who} unless it is either an account or a name
     */
    NewInvitee read(Input input) {
        Capacity capacity = input.choice("capacity", Capacity.class);
        UUID account = input.optionalId("account");
        String name = input.optionalText("name");
        if ((account == null) == (name == null)) {
            throw new DomainException("meeting.invitee-who");
        }
        if (name != null) {
            return new NewInvitee(
                    null,
                    name,
                    input.optionalText("email"),
                    input.choice("language", Language.class),
                    capacity);
        }
        return addressees.all().stream()
                .filter(addressee -> addressee.account().value().equals(account))
                .findFirst()
                .map(addressee -> NewInvitee.of(addressee, capacity))
                .orElseThrow(() -> new DomainException("meeting.invitee-who"));
    }
}
