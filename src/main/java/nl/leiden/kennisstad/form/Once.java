package nl.leiden.kennisstad.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leiden.kennisstad.shared.Actor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out what a page was sent for, once: a second, equal sending of the same page, however
 * close to the first, leads to where the first led.
 */
@Component
class Once {

    private static final int ATTEMPTS = 4;
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PersistenceExceptionTranslator translator;
    private final Clock clock;

    Once(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            PersistenceExceptionTranslator translator,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.translator = translator;
        this.clock = clock;
    }

    /**
     * Runs the command in a transaction, again when another one came in between.
     *
     * @param submission key of the page as it was shown
     * @param content all that was filled in
     * @param command returns the path to go to
     */
    String run(Actor actor, UUID submission, String content, Supplier<String> command) {
        String digest = digest(actor.name() + '\n' + content);
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> first(submission, digest, command));
            } catch (RuntimeException raw) {
                // a flush in the middle of a command throws what only a commit would translate
                RuntimeException e = DataAccessUtils.translateIfNecessary(raw, translator);
                if (attempt == ATTEMPTS || !cameInBetween(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean cameInBetween(RuntimeException e) {
        return e instanceof ConcurrencyFailureException
                || e instanceof DataIntegrityViolationException;
    }

    private String first(UUID submission, String digest, Supplier<String> command) {
        int added =
                jdbc.sql(
                                "insert into form_submission (id, digest, target, at) values (?, ?, '', ?)"
                                        + " on conflict do nothing")
                        .params(
                                submission,
                                digest,
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update();
        if (added == 0) {
            return jdbc.sql("select target from form_submission where id = ? and digest = ?")
                    .params(submission, digest)
                    .query(String.class)
                    .single();
        }
        String target = command.get();
        jdbc.sql("update form_submission set target = ? where id = ? and digest = ?")
                .params(target, submission, digest)
                .update();
        return target;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        jdbc.sql("delete from form_submission where at < ?")
                .param(OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC))
                .update();
    }

    static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
