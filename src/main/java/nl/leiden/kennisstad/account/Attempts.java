package nl.leiden.kennisstad.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, over all nodes. An attempt is counted before the secret is looked at, so
 * that many at once do not slip through, and forgotten when the secret was right.
 *
 * <p>Three counts each cost a wait that doubles: of one account from one source, of one account
 * from everywhere, and of one source over all accounts. A source that the account's owner signed in
 * from before is not held up by guesses from elsewhere.
 */
@Component
class Attempts {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Limit PAIR = new Limit(5, Duration.ofMinutes(15));
    private static final Limit SUBJECT = new Limit(20, Duration.ofMinutes(1));
    private static final Limit SOURCE = new Limit(50, Duration.ofMinutes(5));
    private static final int LARGEST_POWER = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many are free; each further one doubles the wait up to a longest. */
    private record Limit(int free, Duration longest) {

        Duration waitAfter(long count) {
            if (count < free) {
                return Duration.ZERO;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(count - free, LARGEST_POWER));
            return wait.compareTo(longest) > 0 ? longest : wait;
        }
    }

    /** How often, and when last. */
    private record Count(long attempts, Instant last) {

        Duration left(Limit limit, Instant now) {
            return Duration.between(now, last.plus(limit.waitAfter(attempts)));
        }
    }

    /**
     * Counts an attempt, when it may be made now.
     *
     * @param subject what is guessed at, such as an e-mail address
     * @param source where the guess comes from
     * @param trusted whether the owner was here before
     * @return how long to wait; zero when the secret may be looked at
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Duration begin(String subject, String source, boolean trusted) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 1))) l")
                .param(subject)
                .query(Integer.class)
                .single();
        Instant now = clock.instant();
        Duration wait = count("subject = ? and source = ?", now, subject, source).left(PAIR, now);
        if (!trusted) {
            wait = longer(wait, count("subject = ?", now, subject).left(SUBJECT, now));
            wait = longer(wait, count("source = ?", now, source).left(SOURCE, now));
        }
        if (wait.isPositive()) {
            return wait;
        }
        jdbc.sql("insert into account_attempt (subject, source, at) values (?, ?, ?)")
                .params(subject, source, utc(now))
                .update();
        return Duration.ZERO;
    }

    /** The secret was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String subject, String source) {
        jdbc.sql("delete from account_attempt where subject = ? and source = ?")
                .params(subject, source)
                .update();
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        jdbc.sql("delete from account_attempt where at < ?")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    private Count count(String which, Instant now, Object... arguments) {
        Instant since = now.minus(WINDOW);
        return jdbc.sql(
                        "select count(*) as n, max(at) as last from account_attempt where "
                                + which
                                + " and at > ?")
                .params(arguments)
                .param(utc(since))
                .query((row, number) -> {
                    OffsetDateTime last = row.getObject("last", OffsetDateTime.class);
                    return new Count(row.getLong("n"), last == null ? since : last.toInstant());
                })
                .single();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
