package nl.leiden.kennisstad.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leiden.kennisstad.job.RecurringWork;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
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

    /** Each of these may have arrived: more of them would fill a mailbox with the same mail. */
    private static final int MOST_UNANSWERED = 5;

    private static final Actor MAIL = Actor.system("mail");
    private static final int RENEWALS = 3;
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final MailRows rows;
    private final MimeMails mimeMails;
    private final MailProperties properties;
    private final @Nullable JavaMailSender server;
    private final ObjectProvider<LastWord> lastWords;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());
    private final ScheduledExecutorService leases =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("mail-leases").factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopping;

    MailSending(
            MailRows rows,
            MimeMails mimeMails,
            MailProperties properties,
            ObjectProvider<JavaMailSender> server,
            ObjectProvider<LastWord> lastWords,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.mimeMails = mimeMails;
        this.properties = properties;
        this.server = server.getIfAvailable();
        this.lastWords = lastWords;
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
                Optional<MailRows.Taken> taken = next();
                taken.ifPresent(this::send);
                more = taken.isPresent();
            }
        } catch (RuntimeException e) {
            LOG.warn("Mail waits: {}", e.getMessage());
        }
    }

    private Optional<MailRows.Taken> next() {
        return new Acting(MAIL, null)
                .call(() -> transaction.execute(status -> takeWhatStillHolds()));
    }

    private Optional<MailRows.Taken> takeWhatStillHolds() {
        Optional<MailRows.Taken> taken = rows.take(properties.lease());
        while (taken.isPresent() && !holds(taken.get())) {
            rows.lapse(taken.get());
            taken = rows.take(properties.lease());
        }
        return taken;
    }

    private boolean holds(MailRows.Taken taken) {
        return lastWords.stream().allMatch(word -> word.holds(taken.key()));
    }

    private void send(MailRows.Taken taken) {
        JavaMailSender sender = server;
        if (sender == null) {
            throw new IllegalStateException("Nothing is sent without a server");
        }
        Future<?> renewals = renewals(taken);
        OutgoingMail message = null;
        try {
            message = mimeMails.write(taken.mail(), taken.body());
            sender.send(message);
        } catch (RuntimeException e) {
            failed(taken, e, message != null && message.handedOver());
            return;
        } finally {
            renewals.cancel(false);
        }
        end(taken, MailOutcome.SENT, null, null);
    }

    /** However slow the server is, no other node takes a mail that this one is at. */
    private Future<?> renewals(MailRows.Taken taken) {
        Runnable renewal =
                () -> {
                    try {
                        transaction.executeWithoutResult(
                                status -> rows.renew(taken, properties.lease()));
                    } catch (RuntimeException e) {
                        LOG.debug("The lease of mail {} was not renewed", taken.mail().id(), e);
                    }
                };
        long every = Math.max(1, properties.lease().toMillis() / RENEWALS);
        return leases.scheduleWithFixedDelay(renewal, every, every, TimeUnit.MILLISECONDS);
    }

    private void failed(MailRows.Taken taken, RuntimeException e, boolean handedOver) {
        MailOutcome outcome = Refusal.outcome(e, handedOver);
        String answer = Refusal.answer(e);
        Instant again =
                outcome == MailOutcome.SENT || isOver(taken, outcome)
                        ? null
                        : clock.instant().plus(properties.waitAfter(taken.turn()));
        LOG.warn(
                "Mail {}, attempt {}: {}, {}: {}",
                taken.mail().id(),
                taken.attempt(),
                inWords(outcome),
                again == null ? "over" : "next at " + again,
                answer);
        end(taken, outcome, answer, again);
    }

    private boolean isOver(MailRows.Taken taken, MailOutcome outcome) {
        return outcome == MailOutcome.REFUSED
                || outcome == MailOutcome.UNANSWERED && taken.unanswered() + 1 >= MOST_UNANSWERED
                || !outcome.isOutage() && taken.counted() >= properties.attempts();
    }

    private static String inWords(MailOutcome outcome) {
        return switch (outcome) {
            case SENT -> "taken, but the server did not say goodbye";
            case REFUSED -> "refused for good";
            case POSTPONED -> "not taken yet";
            case UNREACHABLE -> "the server is not there or takes nothing now";
            case UNWELCOME ->
                    "the server does not let us in: check host, port, user, password, TLS and sender";
            case UNANSWERED -> "no answer to the whole mail, the server may have taken it";
        };
    }

    private void end(
            MailRows.Taken taken,
            MailOutcome outcome,
            @Nullable String answer,
            @Nullable Instant again) {
        transaction.executeWithoutResult(status -> rows.end(taken, outcome, answer, again));
    }

    /** Waits for the mail in hand, so that what the server took is written down. */
    @Override
    public void destroy() {
        stopping = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A mail was being sent at the stop: it is sent again, maybe twice");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        leases.shutdownNow();
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
