package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How one text became another, word by word. Markdown counts as text.
 *
 * @param language of the words, which may be Dutch on an English page
 * @param runs in reading order, none of them empty
 */
public record TextRedline(Language language, List<Run> runs) {

    /** What happened to some words. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    /** Words with the same fate, with the white space and punctuation between them. */
    public record Run(Kind kind, String text) {

        public boolean deleted() {
            return kind == Kind.DELETED;
        }

        public boolean inserted() {
            return kind == Kind.INSERTED;
        }
    }

    /** In English where all there is has English, else in Dutch; null is no text. */
    public static TextRedline of(
            @Nullable LocalizedText before, @Nullable LocalizedText after, Language language) {
        boolean english = language == Language.EN && hasEnglish(before) && hasEnglish(after);
        Language read = english ? Language.EN : Language.NL;
        return between(
                before == null ? "" : before.text(read),
                after == null ? "" : after.text(read),
                read);
    }

    /** Of words that are in this language already; an empty text is no text. */
    public static TextRedline between(String before, String after, Language language) {
        return new TextRedline(language, WordDiff.of(before, after));
    }

    public boolean changed() {
        return runs.stream().anyMatch(run -> run.kind() != Kind.KEPT);
    }

    /** The words as they are now; those that were, when nothing is left. */
    public String text() {
        Kind gone = runs.stream().allMatch(Run::deleted) ? Kind.KEPT : Kind.DELETED;
        return runs.stream()
                .filter(run -> run.kind() != gone)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static boolean hasEnglish(@Nullable LocalizedText text) {
        return text == null || text.en() != null;
    }
}
