package nl.leiden.kennisstad.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Addressees.Addressee;
import nl.leiden.kennisstad.mail.Recipient;

/**
 * Where those on a list are reached: with an account, where that says so today, and without one
 * where the list says so.
 *
 * @param accounts those that are written to
 */
record Reach(Map<AccountId, Recipient> accounts) {

    static Reach of(Collection<Addressee> addressees) {
        return new Reach(
                addressees.stream()
                        .collect(
                                Collectors.toMap(
                                        Addressee::account,
                                        Addressee::recipient,
                                        (one, same) -> one)));
    }

    /** Nobody when the account does not work any more, or there is no address. */
    Optional<Recipient> to(InviteeView invitee) {
        AccountId account = invitee.account();
        if (account != null) {
            return Optional.ofNullable(accounts.get(account));
        }
        return Optional.ofNullable(invitee.email())
                .map(email -> new Recipient(invitee.name(), email, invitee.language()));
    }
}
