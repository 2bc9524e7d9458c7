package nl.leiden.kennisstad.decision;

import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the steering group's word, as a module puts it forward for the order of
 * the day.
 *
 * @param key the same as long as it is the same matter, such as {@code agenda:2019}
 * @param title as it stands in the order of the day
 * @param why it is due, in a sentence, or null
 * @param template English path of the page about it, such as {@code /manage/agendas/{label}}
 * @param values of the variables in that path
 */
public record Matter(
        String key,
        Kind kind,
        LocalizedText title,
        @Nullable LocalizedText why,
        String template,
        Object... values) {

    /** What is asked; in this order they stand in the order of the day. */
    public enum Kind {
        /** The minutes of last time. */
        MINUTES,
        /** What was agreed last time and is not done. */
        OPEN_POINT,
        /** An agenda that is proposed. */
        ADOPTION,
        /** A criterion that is not met. */
        DISPENSATION,
        /** How the projects are doing. */
        REVIEW,
        /** A partner that a lead wants to bring in. */
        PARTNER,
        /** A paper that was promised. */
        PAPER,
        /** An action that is late. */
        OVERDUE,
        /** A change of the agreement. */
        AMENDMENT,
        OTHER
    }
}
