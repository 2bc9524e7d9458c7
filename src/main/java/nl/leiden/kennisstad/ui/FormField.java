package nl.leiden.kennisstad.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as its component shows it.
 *
 * @param id of the control and name of its value
 * @param type of an input, or {@code textarea}, {@code select}
 * @param error in the reader's language, null when the value is right
 * @param options of a select or a group of choices
 * @param required when false, the label says so
 * @param language the words to fill in are in, null when it is the page's
 * @param hintLanguage the hint is in, null when it is the page's
 * @param autocomplete what a browser or a password manager may fill in, null when nothing
 */
public record FormField(
        String id,
        String type,
        String label,
        @Nullable String hint,
        @Nullable String error,
        String value,
        List<Option> options,
        boolean required,
        @Nullable Language language,
        @Nullable Language hintLanguage,
        @Nullable String autocomplete) {

    private static final int ROWS_AT_LEAST = 4;
    private static final int ROWS_AT_MOST = 16;
    private static final int CHARACTERS_PER_ROW = 60;

    /** One of the values to choose from. */
    public record Option(String value, String label) {}

    /** A required field in the language of the page. */
    public FormField(
            String id,
            String type,
            String label,
            @Nullable String hint,
            @Nullable String error,
            String value,
            List<Option> options) {
        this(id, type, label, hint, error, value, options, true, null, null, null);
    }

    /** The ids of what explains the field to a screen reader, or null. */
    public @Nullable String describedBy() {
        String ids =
                Stream.of(hint == null ? "" : id + "-hint", error == null ? "" : id + "-error")
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** Where the error summary leads: a group has no control of its own, but its first choice. */
    public String anchor() {
        return type.equals("radio") && !options.isEmpty()
                ? id + "-" + options.getFirst().value()
                : id;
    }

    /** Rows of a textarea, enough for most of the text. */
    public int rows() {
        int needed = 1 + value.length() / CHARACTERS_PER_ROW + (int) value.lines().count();
        return Math.clamp(needed, ROWS_AT_LEAST, ROWS_AT_MOST);
    }
}
