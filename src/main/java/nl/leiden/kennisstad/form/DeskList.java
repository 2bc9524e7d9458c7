package nl.leiden.kennisstad.form;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import org.jspecify.annotations.Nullable;

/**
 * A list at the desk, shown by {@code form/list}.
 *
 * @param newPath where another one is made, null where none can be
 * @param newLabel key of the words on that button
 * @param none key of what an empty list says
 * @param beside another list to go to, or null
 */
public record DeskList(
        List<Row> rows,
        @Nullable String newPath,
        @Nullable String newLabel,
        String none,
        @Nullable Beside beside) {

    public DeskList {
        rows = List.copyOf(rows);
    }

    public DeskList(
            List<Row> rows, @Nullable String newPath, @Nullable String newLabel, String none) {
        this(rows, newPath, newLabel, none, null);
    }

    /** With a link to another list. */
    public DeskList beside(String label, String path) {
        return new DeskList(rows, newPath, newLabel, none, new Beside(label, path));
    }

    /** As the reader's language sorts names. */
    public static Comparator<Row> byName() {
        Collator collator = Collator.getInstance(Frames.language().locale());
        return (one, other) ->
                collator.compare(
                        one.name().text(Frames.language()), other.name().text(Frames.language()));
    }

    /** Another list, by the key of its words. */
    public record Beside(String label, String path) {}

    /**
     * One of them.
     *
     * @param code before its name, or empty
     * @param more a few words after it, or null
     */
    public record Row(String code, LocalizedText name, @Nullable String more, String path) {}
}
