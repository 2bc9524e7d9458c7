package nl.leiden.kennisstad.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What does not go by itself.
 *
 * @param failed mails that were given up
 * @param waiting mails that were tried, and wait for the server
 * @param unwelcome whether one of those waits because the server does not let the portal in
 * @param since when the first of those was asked for, null when none waits
 */
public record MailTrouble(int failed, int waiting, boolean unwelcome, @Nullable Instant since) {}
