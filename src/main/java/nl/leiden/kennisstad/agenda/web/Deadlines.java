package nl.leiden.kennisstad.agenda.web;

import java.util.Optional;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a deadline: the words as people say them, and what they mean. */
@Component
class Deadlines {

    private static final String WORDS = "deadline";
    private static final String PRECISION = "precision";
    private static final String FIRST = "first-day";
    private static final String LAST = "last-day";

    private final Say say;

    Deadlines(Say say) {
        this.say = say;
    }

    Form ask(Form form) {
        return form.lines(WORDS)
                .optional()
                .select(PRECISION, say.options(DatePrecision.class))
                .optional()
                .day(FIRST)
                .optional()
                .day(LAST)
                .optional()
                .refusal("agenda.deadline-needs-words", WORDS + "-nl")
                .refusal("agenda.deadline-needs-precision", PRECISION)
                .refusal("agenda.deadline-range", FIRST)
                .refusal("agenda.deadline-ends-before-it-begins", LAST);
    }

    static Values fill(Values values, @Nullable Deadline deadline) {
        return deadline == null
                ? values
                : values.with(WORDS, deadline.words())
                        .with(PRECISION, deadline.precision())
                        .with(FIRST, deadline.firstDay())
                        .with(LAST, deadline.lastDay());
    }

    /**
     * @throws DomainException {@code agenda.deadline-needs-words}, {@code
     *     agenda.deadline-needs-precision}, or as {@link Deadline}
     */
    static @Nullable Deadline read(Input input, @Nullable Deadline now) {
        var words = input.optionalLocalized(WORDS, now == null ? null : now.words());
        Optional<DatePrecision> precision = input.optionalChoice(PRECISION, DatePrecision.class);
        var first = input.optionalDay(FIRST);
        var last = input.optionalDay(LAST);
        if (words == null) {
            if (precision.isPresent() || first != null || last != null) {
                throw new DomainException("agenda.deadline-needs-words");
            }
            return null;
        }
        return new Deadline(
                words,
                precision.orElseThrow(() -> new DomainException("agenda.deadline-needs-precision")),
                first,
                last);
    }
}
