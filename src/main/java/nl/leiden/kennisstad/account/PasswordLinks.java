package nl.leiden.kennisstad.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to set a password with: each works once and for a while; a newer one ends the older. */
@Service
public class PasswordLinks {

    private static final Duration LATELY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountProperties properties;
    private final Clock clock;

    PasswordLinks(
            JdbcClient jdbc,
            Accounts accounts,
            Passwords passwords,
            AccountProperties properties,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Makes a link.
     *
     * @return the token that stands in its address; it cannot be shown again
     */
    @Transactional
    public String make(AccountId account) {
        String token = Secrets.token();
        Instant now = clock.instant();
        jdbc.sql("update account_link set used_at = ? where account_id = ? and used_at is null")
                .params(utc(now), account.value())
                .update();
        jdbc.sql(
                        "insert into account_link (id, account_id, token_hash, created_at, expires_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        Identifiers.next(),
                        account.value(),
                        Secrets.fingerprint(token),
                        utc(now),
                        utc(now.plus(properties.linkValidity())))
                .update();
        return token;
    }

    /** Whether the account got a link in the last minutes. */
    @Transactional(readOnly = true)
    public boolean madeLately(AccountId account) {
        return jdbc.sql(
                        "select exists(select 1 from account_link where account_id = ? and created_at > ?)")
                .params(account.value(), utc(clock.instant().minus(LATELY)))
                .query(Boolean.class)
                .single();
    }

    /** The account a working link is for. Looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<AccountView> account(String token) {
        return jdbc.sql(
                        "select account_id from account_link"
                                + " where token_hash = ? and used_at is null and expires_at > ?")
                .params(Secrets.fingerprint(token), utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.find(new AccountId(id)))
                .filter(AccountView::enabled);
    }

    /**
     * Sets the password and uses the link up, both or neither.
     *
     * @throws DomainException {@code account.link-does-not-work}, or as {@link Passwords#set}
     */
    @Transactional
    public AccountView use(String token, String password) {
        int used =
                jdbc.sql(
                                "update account_link set used_at = :now"
                                        + " where token_hash = :token and used_at is null and expires_at > :now")
                        .param("now", utc(clock.instant()))
                        .param("token", Secrets.fingerprint(token))
                        .update();
        if (used == 0) {
            throw new DomainException("account.link-does-not-work");
        }
        AccountView account =
                jdbc.sql("select account_id from account_link where token_hash = ?")
                        .param(Secrets.fingerprint(token))
                        .query(UUID.class)
                        .optional()
                        .flatMap(id -> accounts.find(new AccountId(id)))
                        .filter(AccountView::enabled)
                        .orElseThrow(() -> new DomainException("account.link-does-not-work"));
        passwords.set(account, password);
        return account;
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
