package nl.leiden.kennisstad.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Format;
import org.jspecify.annotations.Nullable;

/** Texts out of the JSON of the trail. */
final class Texts {

    static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Texts() {}

    /** A text in both languages, or words that are the same in both. */
    static Optional<LocalizedText> of(Object value) {
        if (value instanceof Map<?, ?> text) {
            return Optional.ofNullable(text.get("nl"))
                    .map(nl -> LocalizedText.of(nl.toString(), string(text.get("en"))));
        }
        String words = value.toString();
        if (DAY.matcher(words).matches()) {
            LocalDate day = LocalDate.parse(words);
            return Optional.of(
                    LocalizedText.of(Format.day(day, Language.NL), Format.day(day, Language.EN)));
        }
        return words.isBlank() ? Optional.empty() : Optional.of(LocalizedText.of(words, words));
    }

    static LocalizedText joined(LocalizedText one, LocalizedText other) {
        String first = one.en();
        String second = other.en();
        return LocalizedText.of(
                one.nl() + ", " + other.nl(),
                first == null || second == null ? null : first + ", " + second);
    }

    static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
