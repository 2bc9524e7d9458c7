package nl.leiden.kennisstad.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.mail.LastWord;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to set a password with. Each works once and for a while, beside those that were made
 * before; a new password, another address and a disabled account end them all.
 */
@Service
public class PasswordLinks implements LastWord {

    private static final String MAIL = "account-link:";
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final int A_DAY = 5;
    private static final Duration JUST_NOW = Duration.ofMinutes(1);
    private static final Duration TOO_LITTLE_TO_WRITE_DOWN = Duration.ofMinutes(5);
    private static final String WORKS = " used_at is null and ended_at is null";

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

    /** A link with the token that stands in its address, which cannot be shown again. */
    record Made(UUID id, String token) {

        /** Tells the mail it is sent with. */
        String mailKey() {
            return MAIL + id;
        }
    }

    /**
     * Makes a link.
     *
     * @return the token that stands in its address; it cannot be shown again
     */
    @Transactional
    public String make(AccountId account) {
        return add(account).token();
    }

    @Transactional
    Made add(AccountId account) {
        Made made = new Made(Identifiers.next(), Secrets.token());
        Instant now = clock.instant();
        jdbc.sql(
                        "insert into account_link (id, account_id, token_hash, created_at, expires_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        made.id(),
                        account.value(),
                        Secrets.fingerprint(made.token()),
                        utc(now),
                        utc(now.plus(properties.linkValidity())))
                .update();
        return made;
    }

    /** Whether the account may be sent one more that anybody can ask for. */
    @Transactional(readOnly = true)
    public boolean mayBeAskedFor(AccountId account) {
        Instant now = clock.instant();
        return jdbc.sql(
                        "select count(*) < :limit and coalesce(max(created_at) <= :lately, true)"
                                + " from account_link where account_id = :account and created_at > :yesterday")
                .param("limit", A_DAY)
                .param("lately", utc(now.minus(LATELY)))
                .param("account", account.value())
                .param("yesterday", utc(now.minus(Duration.ofDays(1))))
                .query(Boolean.class)
                .single();
    }

    /** A link that was mailed works from when the mail is sent; one that ended is not sent. */
    @Override
    @Transactional
    public boolean holds(String key) {
        if (!key.startsWith(MAIL)) {
            return true;
        }
        Instant until = clock.instant().plus(properties.linkValidity());
        UUID id = UUID.fromString(key.substring(MAIL.length()));
        jdbc.sql(
                        "update account_link set expires_at = ? where id = ? and expires_at < ? and"
                                + WORKS)
                .params(utc(until), id, utc(until.minus(TOO_LITTLE_TO_WRITE_DOWN)))
                .update();
        return !jdbc.sql(
                        "select exists(select 1 from account_link where id = ? and not ("
                                + WORKS
                                + "))")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The account a working link is for. Looking does not use it up. */
    @Transactional(readOnly = true)
    public Optional<AccountView> account(String token) {
        return jdbc.sql(
                        "select account_id from account_link"
                                + " where token_hash = ? and expires_at > ? and"
                                + WORKS)
                .params(Secrets.fingerprint(token), utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .flatMap(id -> accounts.find(new AccountId(id)))
                .filter(AccountView::enabled);
    }

    /**
     * Sets the password and uses the link up, both or neither. What is sent twice in a row is done
     * once.
     *
     * @throws DomainException {@code account.link-does-not-work}, or as {@link Passwords#set}
     */
    @Transactional
    public void use(String token, String password) {
        int used =
                jdbc.sql(
                                "update account_link set used_at = :now"
                                        + " where token_hash = :token and expires_at > :now and"
                                        + WORKS)
                        .param("now", utc(clock.instant()))
                        .param("token", Secrets.fingerprint(token))
                        .update();
        if (used == 0 && wasUsedJustNow(token, password)) {
            return;
        }
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
    }

    /** The same was sent twice in a row: the link was used a moment ago, for this password. */
    @Transactional(readOnly = true)
    public boolean wasUsedJustNow(String token, String password) {
        return jdbc.sql("select account_id from account_link where token_hash = ? and used_at > ?")
                .params(Secrets.fingerprint(token), utc(clock.instant().minus(JUST_NOW)))
                .query(UUID.class)
                .optional()
                .map(id -> accounts.find(new AccountId(id)))
                .flatMap(account -> passwords.matches(account, password))
                .isPresent();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
