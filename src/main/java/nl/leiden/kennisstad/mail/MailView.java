package nl.leiden.kennisstad.mail;

import java.time.Instant;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the log.
 *
 * @param kind as in {@link NewMail#kind()}
 * @param endedAt when it was sent or given up
 */
public record MailView(
        UUID id,
        String kind,
        String name,
        String email,
        Language language,
        String subject,
        boolean secret,
        MailState state,
        int attempts,
        Instant queuedAt,
        Instant nextAt,
        @Nullable Instant endedAt) {}
