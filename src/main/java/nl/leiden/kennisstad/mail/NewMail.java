package nl.leiden.kennisstad.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail to send, in the words of its receiver's language.
 *
 * @param key tells what is said to whom; a second mail with the same key is not queued
 * @param kind what it is about, as the mail log names it: a message {@code mail.kind.<kind>}
 * @param paragraphs plain text
 * @param link where to go on, or null
 * @param calendar an invitation that calendars take in, or null
 * @param secret its text lets somebody in: it is not kept once it was sent
 */
public record NewMail(
        String key,
        String kind,
        Recipient to,
        String subject,
        List<String> paragraphs,
        @Nullable Link link,
        @Nullable Calendar calendar,
        boolean secret) {

    public NewMail {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A mail that says something, and leads somewhere. */
    public NewMail(
            String key,
            String kind,
            Recipient to,
            String subject,
            List<String> paragraphs,
            @Nullable Link link) {
        this(key, kind, to, subject, paragraphs, link, null, false);
    }

    /**
     * @param path within the site, such as {@code /nl/beheer}; the mail names the whole address
     */
    public record Link(String text, String path) {}

    /**
     * @param method as in iTIP: {@code REQUEST} or {@code CANCEL}
     * @param content an iCalendar object
     */
    public record Calendar(String method, String content) {}
}
