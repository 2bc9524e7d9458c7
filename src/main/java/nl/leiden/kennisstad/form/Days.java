package nl.leiden.kennisstad.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days as browsers send them and as people write them: '2018-09-30', '30-9-2018', '30/09/2018'. */
final class Days {

    private static final List<DateTimeFormatter> WAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strict("d-M-uuuu"), strict("d/M/uuuu"));

    private Days() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Nothing when there is no such day. */
    static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter way : WAYS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), way));
            } catch (DateTimeParseException e) {
                continue; // the next way may fit
            }
        }
        return Optional.empty();
    }

    /** As a date field of a browser holds it. */
    static boolean isCanonical(String text) {
        return read(text).map(LocalDate::toString).filter(text::equals).isPresent();
    }
}
