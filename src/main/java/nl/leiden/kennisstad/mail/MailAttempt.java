package nl.leiden.kennisstad.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send a mail.
 *
 * @param outcome null while it runs, and when the portal stopped in the middle of it: then nobody
 *     knows whether it arrived
 * @param answer of the server, or what went wrong
 */
public record MailAttempt(
        int number,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable MailOutcome outcome,
        @Nullable String answer) {}
