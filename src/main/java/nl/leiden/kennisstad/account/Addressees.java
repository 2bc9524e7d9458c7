package nl.leiden.kennisstad.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.mail.Recipient;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.Format;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is reached by mail: everybody with an account that works, by role. */
@Service
public class Addressees {

    private final AccountRepository accounts;
    private final Clock clock;

    Addressees(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * An account to write to.
     *
     * @param name of the actor, as in {@link Actor#name()}
     */
    public record Addressee(AccountId account, String name, Recipient recipient) {}

    /** Everybody with an account that works, by name. */
    @Transactional(readOnly = true)
    public List<Addressee> all() {
        return accounts.byName().stream()
                .filter(Account::enabled)
                .map(Addressees::addressee)
                .toList();
    }

    /** Who holds the role today, whatever its scope, by name. */
    @Transactional(readOnly = true)
    public List<Addressee> holders(Role role) {
        LocalDate today = today();
        return accounts.byName().stream()
                .filter(account -> account.isOn(role, today))
                .map(Addressees::addressee)
                .toList();
    }

    /**
     * Who holds the role today for each of these organisations or projects; a scope nobody holds is
     * missing.
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<Addressee>> holders(Role role, Collection<UUID> scopes) {
        LocalDate today = today();
        Map<UUID, List<Addressee>> holders = new HashMap<>();
        for (Account account : accounts.byName()) {
            if (account.enabled()) {
                account.actor(today).scopes(role).stream()
                        .filter(scopes::contains)
                        .forEach(scope ->
                                holders.computeIfAbsent(scope, any -> new ArrayList<>())
                                        .add(addressee(account)));
            }
        }
        return holders;
    }

    /** The account behind an actor's name; nobody when it is a part of the system or disabled. */
    @Transactional(readOnly = true)
    public Optional<Addressee> of(String actorName) {
        return accounts.byName().stream()
                .filter(Account::enabled)
                .map(Addressees::addressee)
                .filter(addressee -> addressee.name().equals(actorName))
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Format.ZONE);
    }

    private static Addressee addressee(Account account) {
        return new Addressee(account.id(), account.id().actorName(), account.recipient());
    }
}
