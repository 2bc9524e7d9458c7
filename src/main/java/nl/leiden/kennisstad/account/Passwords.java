package nl.leiden.kennisstad.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of accounts: Argon2 hashes, never shown and never in the trail. */
@Service
public class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    private static final int JUDGED = 100;
    private static final int STRONG_ENOUGH = 3;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Zxcvbn strength = new Zxcvbn();
    private final String nobody = encoder.encode("nobody has this password");
    private final BreachedPasswords breached;
    private final OpenLinks links;
    private final JdbcClient jdbc;
    private final Clock clock;

    Passwords(BreachedPasswords breached, OpenLinks links, JdbcClient jdbc, Clock clock) {
        this.breached = breached;
        this.links = links;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A hash with the moment it was set. */
    private record Stored(String hash, Instant changedAt) {}

    /**
     * Sets a password; whoever was signed in with the old one is out, and links to set it end.
     *
     * @throws DomainException {@code account.password-short}, {@code account.password-long}, {@code
     *     account.password-breached}, {@code account.password-weak}
     */
    @Transactional
    public void set(AccountView account, String password) {
        String normal = normal(password);
        judge(account, normal);
        jdbc.sql(
                        """
                        insert into account_password (account_id, hash, changed_at) values (:account, :hash, :now)
                        on conflict (account_id) do update set hash = excluded.hash, changed_at = excluded.changed_at
                        """)
                .param("account", account.id().value())
                .param("hash", encoder.encode(normal))
                .param("now", OffsetDateTime.ofInstant(now(), ZoneOffset.UTC))
                .update();
        links.end(account.id());
    }

    /**
     * Whether this is the account's password. It takes as long when there is no such account.
     *
     * @return the moment the password was set
     */
    @Transactional(readOnly = true)
    public Optional<Instant> matches(Optional<AccountView> account, String password) {
        Optional<Stored> stored = account.flatMap(known -> stored(known.id()));
        boolean right = encoder.matches(normal(password), stored.map(Stored::hash).orElse(nobody));
        return right ? stored.map(Stored::changedAt) : Optional.empty();
    }

    /** When the password was set last. */
    @Transactional(readOnly = true)
    public Optional<Instant> changedAt(AccountId account) {
        return stored(account).map(Stored::changedAt);
    }

    private Optional<Stored> stored(AccountId account) {
        return jdbc.sql("select hash, changed_at from account_password where account_id = ?")
                .param(account.value())
                .query((row, number) ->
                        new Stored(
                                row.getString("hash"),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void judge(AccountView account, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new DomainException("account.password-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new DomainException("account.password-long", LONGEST);
        }
        if (breached.contains(password)) {
            throw new DomainException("account.password-breached");
        }
        String judged = password.substring(0, Math.min(password.length(), JUDGED));
        if (strength.measure(judged, easilyGuessed(account)).getScore() < STRONG_ENOUGH) {
            throw new DomainException("account.password-weak");
        }
    }

    private static List<String> easilyGuessed(AccountView account) {
        List<String> words = new ArrayList<>(List.of("leiden", "kennisstad", "wachtwoord"));
        words.addAll(Arrays.asList(account.email().split("[^a-z0-9]+")));
        words.addAll(
                Arrays.asList(account.name().toLowerCase(java.util.Locale.ROOT).split("\\W+")));
        words.add(account.email());
        return words;
    }

    /** The same password typed on another keyboard is the same. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
