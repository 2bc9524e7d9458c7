package nl.leiden.kennisstad.mail;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leiden.kennisstad.job.RecurringWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits. Any node may; each mail is taken by one of them at a time, for one attempt that
 * is written down before it begins. One that is broken off is made again when its lease is over: a
 * mail arrives at least once.
 */
@Component
class MailSending implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final MailRows rows;
    private final MimeMails mimeMails;
    private final MailProperties properties;
    private final @Nullable JavaMailSender server;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopping;

    MailSending(
            MailRows rows,
            MimeMails mimeMails,
            MailProperties properties,
            ObjectProvider<JavaMailSender> server,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.mimeMails = mimeMails;
        this.properties = properties;
        this.server = server.getIfAvailable();
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    boolean configured() {
        return server != null;
    }

    /** Looks soon, apart from whoever asks. */
    void wake() {
        if (server != null && !stopping && woken.compareAndSet(false, true)) {
            try {
                worker.execute(() -> {
                    woken.set(false);
                    sendAll();
                });
            } catch (RejectedExecutionException e) {
                LOG.debug("Stopping: what waits is sent after the next start");
            }
        }
    }

    /** Sends one after the other until nothing is due. */
    void sendAll() {
        try {
            boolean more = true;
            while (more && !stopping) {
                Optional<MailRows.Taken> taken =
                        Optional.ofNullable(
                                        transaction.execute(
                                                status -> rows.take(properties.lease())))
                                .flatMap(found -> found);
                taken.ifPresent(this::send);
                more = taken.isPresent();
            }
        } catch (RuntimeException e) {
            LOG.warn("Mail waits: {}", e.getMessage());
        }
    }

    private void send(MailRows.Taken taken) {
        JavaMailSender sender = server;
        if (sender == null) {
            throw new IllegalStateException("Nothing is sent without a server");
        }
        try {
            MimeMessage message = mimeMails.write(taken.mail(), taken.body());
            sender.send(message);
        } catch (RuntimeException e) {
            failed(taken, e);
            return;
        }
        end(taken, MailOutcome.SENT, null, null);
    }

    private void failed(MailRows.Taken taken, RuntimeException e) {
        boolean refused = Refusal.isForGood(e);
        boolean over = refused || taken.attempt() >= properties.attempts() && !Refusal.isOutage(e);
        Instant again = over ? null : clock.instant().plus(properties.waitAfter(taken.attempt()));
        LOG.warn(
                "Mail {} was not sent at attempt {}, {}: {}",
                taken.mail().id(),
                taken.attempt(),
                over ? "and is given up" : "next at " + again,
                Refusal.answer(e));
        end(taken, refused ? MailOutcome.REFUSED : MailOutcome.POSTPONED, Refusal.answer(e), again);
    }

    private void end(
            MailRows.Taken taken,
            MailOutcome outcome,
            @Nullable String answer,
            @Nullable Instant again) {
        transaction.executeWithoutResult(status -> rows.end(taken, outcome, answer, again));
    }

    @Override
    public void destroy() {
        stopping = true;
        worker.shutdown();
    }

    /** Looks for what another node left, and for what became due. */
    @Configuration(proxyBeanMethods = false)
    static class Coming {

        @Bean
        RecurringWork mailThatWaits(MailSending sending, MailProperties properties) {
            return new RecurringWork("mail-sending", properties.polling(), sending::wake);
        }

        @Bean
        RecurringWork oldMail(
                MailRows rows, MailProperties properties, PlatformTransactionManager transactions) {
            TransactionTemplate transaction = new TransactionTemplate(transactions);
            return new RecurringWork(
                    "mail-cleaning",
                    Duration.ofDays(1),
                    () ->
                            transaction.executeWithoutResult(
                                    status -> rows.forget(properties.keep())));
        }
    }
}
