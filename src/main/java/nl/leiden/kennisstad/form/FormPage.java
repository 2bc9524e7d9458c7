package nl.leiden.kennisstad.form;

import java.time.Instant;
import java.util.List;
import nl.leiden.kennisstad.ui.FormField;
import org.jspecify.annotations.Nullable;

/**
 * A form as its template shows it.
 *
 * @param path where it is shown and posted to
 * @param problems what is wrong with the whole, not with one field
 * @param base what the fields held when the edit began, as JSON, or empty
 * @param submission key of this showing
 * @param form key of the form, for its draft
 * @param editor who it was shown to
 * @param seen a mark of what is seen beside the fields, null when nothing has to stay as it was
 * @param username whose password it is about, null when it asks for none
 * @param draftSavedAt when what is shown was kept as a draft, null when it is not a draft
 * @param barred whether the note says why it cannot be done now
 * @param goesOn whether a second button saves and goes to the next one
 * @param aside what a template of its own shows more
 */
public record FormPage(
        String path,
        @Nullable String note,
        List<Group> groups,
        List<String> problems,
        List<Clash> clashes,
        String base,
        String submission,
        String form,
        String editor,
        @Nullable String seen,
        @Nullable String username,
        @Nullable Instant draftSavedAt,
        String draftsPath,
        String discardPath,
        String signInPath,
        String submit,
        boolean barred,
        boolean goesOn,
        @Nullable String back,
        List<Related> related,
        @Nullable Object aside) {

    /**
     * Fields that belong together: one, or Dutch and English side by side.
     *
     * @param outdatedFrom the earlier Dutch that the English belongs to, null when it fits
     */
    public record Group(List<FormField> fields, @Nullable String outdatedFrom) {

        public boolean pair() {
            return fields.size() > 1;
        }
    }

    /** Another page about the same thing. */
    public record Related(String label, String path) {}

    /** A field that somebody else changed meanwhile. */
    public record Clash(String id, String label, String base, String theirs, String mine) {}

    /** The fields that are not right yet. */
    public List<FormField> invalid() {
        return groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> field.error() != null)
                .toList();
    }

    public boolean failed() {
        return !problems.isEmpty() || !invalid().isEmpty();
    }
}
