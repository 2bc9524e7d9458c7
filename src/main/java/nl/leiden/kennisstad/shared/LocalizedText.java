package nl.leiden.kennisstad.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in Dutch, with its English where there is one.
 *
 * @param nl the Dutch, never blank
 * @param en the English, or null when it is missing
 * @param enFrom the Dutch that the English was made from, null without English
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(String nl, @Nullable String en, @Nullable String enFrom) {

    /** What is said where nothing is. */
    private static final LocalizedText NOTHING = new LocalizedText("–", "–", "–");

    /** How the English relates to today's Dutch. */
    public enum Translation {
        MISSING,
        CURRENT,
        OUTDATED
    }

    /** One reading of the text: the words and the language they are really in. */
    public record Reading(String text, Language language) {}

    public LocalizedText {
        if (nl.isBlank()) {
            throw new IllegalArgumentException("A text needs its Dutch: it prevails");
        }
        nl = nl.strip();
        en = en == null || en.isBlank() ? null : en.strip();
        enFrom = en == null ? null : enFrom;
        if (en != null && enFrom == null) {
            throw new IllegalArgumentException(
                    "An English text must name the Dutch it was made from");
        }
    }

    public static LocalizedText dutch(String nl) {
        return new LocalizedText(nl, null, null);
    }

    /** Dutch with the English made from it. */
    public static LocalizedText of(String nl, @Nullable String en) {
        return new LocalizedText(nl, en, en == null ? null : nl.strip());
    }

    @JsonIgnore
    public Translation translation() {
        if (en == null) {
            return Translation.MISSING;
        }
        return nl.equals(enFrom) ? Translation.CURRENT : Translation.OUTDATED;
    }

    /** All of them in a row; English only where all have it. */
    public static LocalizedText joined(String between, List<LocalizedText> texts) {
        String nl = String.join(between, texts.stream().map(LocalizedText::nl).toList());
        boolean english = texts.stream().allMatch(text -> text.en() != null);
        String en =
                english
                        ? String.join(
                                between,
                                texts.stream().map(text -> String.valueOf(text.en())).toList())
                        : null;
        return nl.isBlank() ? NOTHING : of(nl, en);
    }

    /** The text for a reader of this language: the English where it exists, else the Dutch. */
    public Reading in(Language language) {
        return language == Language.EN && en != null
                ? new Reading(en, Language.EN)
                : new Reading(nl, Language.NL);
    }

    /** The words alone, for sorting, plain titles and links. */
    public String text(Language language) {
        return in(language).text();
    }

    /** Its first words, enough to tell it from others, and at most so many characters. */
    public LocalizedText beginning(int characters) {
        return of(beginning(nl, characters), en == null ? null : beginning(en, characters));
    }

    private static String beginning(String text, int characters) {
        String line = text.lines().findFirst().orElse(text);
        if (line.length() <= characters) {
            return line;
        }
        int space = line.lastIndexOf(' ', characters);
        return line.substring(0, space > 0 ? space : characters) + " …";
    }

    /** New Dutch; the English stays and counts as outdated until it is made anew. */
    public LocalizedText withDutch(String newDutch) {
        return new LocalizedText(newDutch, en, enFrom);
    }

    /** A small correction of the Dutch that leaves the English right. */
    public LocalizedText withCorrectedDutch(String newDutch) {
        return new LocalizedText(newDutch, en, en == null ? null : newDutch.strip());
    }

    /** English made from today's Dutch; null removes it. */
    public LocalizedText withEnglish(@Nullable String newEnglish) {
        return of(nl, newEnglish);
    }
}
