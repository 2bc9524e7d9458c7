package nl.leiden.kennisstad.meeting;

import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Addressees.Addressee;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/** Somebody to ask to come. */
public record NewInvitee(
        @Nullable AccountId account,
        String name,
        @Nullable String email,
        Language language,
        Capacity capacity) {

    public static NewInvitee of(Addressee addressee, Capacity capacity) {
        return new NewInvitee(
                addressee.account(),
                addressee.recipient().name(),
                addressee.recipient().email(),
                addressee.recipient().language(),
                capacity);
    }
}
