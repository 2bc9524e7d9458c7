package nl.leiden.kennisstad.form;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times as browsers send them and as people write them: '09:30', '9:30', '9.30'. */
final class Times {

    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter CANONICAL = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    /** Nothing when there is no such time. */
    static Optional<LocalTime> read(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip().replace('.', ':'), READ));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static String canonical(LocalTime time) {
        return CANONICAL.format(time);
    }

    /** As a time field of a browser holds it. */
    static boolean isCanonical(String text) {
        return read(text).map(Times::canonical).filter(text::equals).isPresent();
    }
}
