package nl.leiden.kennisstad.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox, and the log of what was sent. */
@Service
public class Mails {

    private final MailRows rows;
    private final MailLog log;
    private final MailSending sending;
    private final MailProperties properties;

    Mails(MailRows rows, MailLog log, MailSending sending, MailProperties properties) {
        this.rows = rows;
        this.log = log;
        this.sending = sending;
        this.properties = properties;
    }

    /** The address mail comes from. */
    public String sender() {
        return properties.from();
    }

    /** The name mail comes from. */
    public String senderName() {
        return properties.fromName();
    }

    /** Whether a server is configured; without one, mail is only kept to be read at the desk. */
    public boolean goOut() {
        return sending.configured();
    }

    /**
     * Queues a mail in the transaction that has a reason for it: it is sent when that commits, and
     * never when it does not.
     *
     * @return false when the same mail was queued before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean queue(NewMail mail) {
        boolean added = rows.add(mail, sending.configured() ? MailState.QUEUED : MailState.KEPT);
        if (added) {
            wakeAfterCommit();
        }
        return added;
    }

    /**
     * Sends a mail once more, as if it had never been sent.
     *
     * @throws DomainException {@code mail.not-now} while it is on its way, {@code mail.text-gone}
     *     when its text was not kept, {@code mail.no-server}
     */
    @Transactional
    public void resend(UUID id) {
        requireServer();
        MailView mail = find(id).orElseThrow(() -> new DomainException("mail.unknown"));
        if (text(id).isEmpty()) {
            throw new DomainException("mail.text-gone");
        }
        if (!rows.again(id)) {
            throw new DomainException("mail.not-now", mail.state());
        }
        wakeAfterCommit();
    }

    /**
     * Sends all mails that were given up once more, except those whose text was not kept.
     *
     * @return how many
     * @throws DomainException {@code mail.no-server}
     */
    @Transactional
    public int resendFailed() {
        requireServer();
        int resent = rows.againWhatFailed();
        wakeAfterCommit();
        return resent;
    }

    /** How many mails {@link #resendFailed()} would send. */
    @Transactional(readOnly = true)
    public int failedToResend() {
        return sending.configured() ? log.failedWithText() : 0;
    }

    /**
     * A page of the log, the newest first.
     *
     * @param state null for all
     * @param search part of an address, a name or a subject; empty for all
     */
    @Transactional(readOnly = true)
    public List<MailView> log(@Nullable MailState state, String search, int offset, int limit) {
        return log.list(state, search, offset, limit);
    }

    /** How many of them there are. */
    @Transactional(readOnly = true)
    public int count(@Nullable MailState state, String search) {
        return log.count(state, search);
    }

    /** What does not go by itself. */
    @Transactional(readOnly = true)
    public MailTrouble trouble() {
        return log.trouble();
    }

    @Transactional(readOnly = true)
    public Optional<MailView> find(UUID id) {
        return log.find(id);
    }

    /** What it says; nothing when a secret text was not kept. */
    @Transactional(readOnly = true)
    public Optional<MailBody> text(UUID id) {
        return rows.body(id);
    }

    /** The attempts to send it, the first one first. */
    @Transactional(readOnly = true)
    public List<MailAttempt> attempts(UUID id) {
        return log.attempts(id);
    }

    private void requireServer() {
        if (!sending.configured()) {
            throw new DomainException("mail.no-server");
        }
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        sending.wake();
                    }
                });
    }
}
