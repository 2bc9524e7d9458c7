package nl.leiden.kennisstad.account;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.ui.Format;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts and what they were granted. Terms follow the calendar, in Amsterdam. */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final OpenLinks links;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            OpenLinks links,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws DomainException {@code account.email-taken}, {@code account.email-shape}
     */
    @Transactional
    public AccountId open(String email, String name) {
        return open(email, name, Language.NL);
    }

    /**
     * @param language somebody is written to in
     * @throws DomainException {@code account.email-taken}, {@code account.email-shape}
     */
    @Transactional
    public AccountId open(String email, String name, Language language) {
        EmailAddress address = new EmailAddress(email);
        requireFree(address);
        AccountId id = accounts.save(new Account(address, name, language, clock.instant())).id();
        entities.flush(); // passwords and links are kept beside it
        return id;
    }

    /**
     * Corrects name and address. Links for a password that went to another address end.
     *
     * @throws DomainException {@code account.email-taken}, {@code account.email-shape}
     */
    @Transactional
    public void correct(AccountId id, String email, String name) {
        EmailAddress address = new EmailAddress(email);
        Account account = existing(id);
        if (!account.view(today()).email().equals(address.value())) {
            requireFree(address);
            links.end(id);
        }
        account.correct(address, name);
    }

    /** The language somebody is written to in from now on. */
    @Transactional
    public void writeIn(AccountId id, Language language) {
        existing(id).isWrittenTo(language);
    }

    /**
     * @throws DomainException {@code account.granted-already}
     */
    @Transactional
    public UUID grant(AccountId id, NewGrant grant) {
        return existing(id).grant(grant);
    }

    /**
     * Takes a role away at once.
     *
     * @throws DomainException {@code account.unknown-grant}, {@code account.grant-ended}, {@code
     *     account.last-administrator}
     */
    @Transactional
    public void end(AccountId id, UUID grant) {
        lockAdministration();
        existing(id).end(grant, today(), clock.instant());
        requireAdministrator();
    }

    /**
     * Nobody can sign in with it any more, whoever did is out, and links for a password end.
     *
     * @throws DomainException {@code account.disabled-already}, {@code account.last-administrator}
     */
    @Transactional
    public void disable(AccountId id) {
        lockAdministration();
        existing(id).disable(clock.instant());
        links.end(id);
        requireAdministrator();
    }

    /**
     * @throws DomainException {@code account.not-disabled}
     */
    @Transactional
    public void enable(AccountId id) {
        existing(id).enable();
    }

    @Transactional(readOnly = true)
    public List<AccountView> all() {
        LocalDate today = today();
        return accounts.byName().stream().map(account -> account.view(today)).toList();
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> find(AccountId id) {
        return accounts.findById(id).map(account -> account.view(today()));
    }

    /** The account that signs in with this address, when it may. */
    @Transactional(readOnly = true)
    public Optional<AccountView> enabled(String email) {
        return accounts.findByEmail(email)
                .filter(Account::enabled)
                .map(account -> account.view(today()));
    }

    /** Who acts with this account today; nobody when it is disabled. */
    @Transactional(readOnly = true)
    public Optional<Actor> actor(AccountId id) {
        return accounts.findById(id)
                .filter(Account::enabled)
                .map(account -> account.actor(today()));
    }

    @Transactional(readOnly = true)
    public boolean haveAdministrator() {
        LocalDate today = today();
        return accounts.byName().stream()
                .anyMatch(account -> account.isOn(Role.ADMINISTRATOR, today));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Format.ZONE);
    }

    /** Two administrators cannot remove each other at the same moment. */
    private void lockAdministration() {
        jdbc.sql(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('administrators', 0))) l")
                .query(Integer.class)
                .single();
    }

    private void requireAdministrator() {
        if (!haveAdministrator()) {
            throw new DomainException("account.last-administrator");
        }
    }

    private void requireFree(EmailAddress address) {
        if (accounts.findByEmail(address.value()).isPresent()) {
            throw new DomainException("account.email-taken", address.value());
        }
    }

    private Account existing(AccountId id) {
        return accounts.findById(id).orElseThrow(() -> new DomainException("account.unknown"));
    }
}
