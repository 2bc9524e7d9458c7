package nl.leiden.kennisstad.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as its component shows it.
 *
 * @param id of the control and name of its value
 * @param type of an input, or {@code textarea}, {@code select}
 * @param error in the reader's language, null when the value is right
 * @param options of a select or a group of choices
 */
public record FormField(
        String id,
        String type,
        String label,
        @Nullable String hint,
        @Nullable String error,
        String value,
        List<Option> options) {

    /** One of the values to choose from. */
    public record Option(String value, String label) {}

    /** The ids of what explains the field to a screen reader, or null. */
    public @Nullable String describedBy() {
        String ids =
                Stream.of(hint == null ? "" : id + "-hint", error == null ? "" : id + "-error")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
