package nl.leiden.kennisstad.form;

import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A list at the desk, shown by {@code form/list}.
 *
 * @param newPath where another one is made, null where none can be
 * @param newLabel key of the words on that button
 */
public record DeskList(
        List<Row> rows, @Nullable String newPath, @Nullable String newLabel, String none) {

    /**
     * One of them.
     *
     * @param code before its name, or empty
     * @param more a few words after it, or null
     */
    public record Row(String code, LocalizedText name, @Nullable String more, String path) {}
}
