package nl.leiden.kennisstad.form;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.FormField.Option;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param max the most characters, or the highest number
 * @param options of a choice
 * @param language of one half of a pair, else null
 * @param pair name of the pair this is one half of, else null
 * @param words own words instead of the messages of the form, else null
 * @param limits what else it has to fit
 */
record Field(
        String name,
        Kind kind,
        boolean required,
        int max,
        List<Option> options,
        @Nullable Language language,
        @Nullable String pair,
        @Nullable Words words,
        List<Limit> limits) {

    static final String CHECKED = "on";

    /** How a field is shown and checked. */
    enum Kind {
        LINE("text"),
        TEXT("textarea"),
        EMAIL("email"),
        PASSWORD("password"),
        NEW_PASSWORD("password"),
        DAY("date"),
        TIME("time"),
        NUMBER("text"),
        DECIMAL("text"),
        SELECT("select"),
        RADIO("radio"),
        CHECK("checkbox"),
        /** Goes along unseen. */
        HIDDEN("hidden");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }

        boolean secret() {
            return this == PASSWORD || this == NEW_PASSWORD;
        }

        boolean choice() {
            return this == SELECT || this == RADIO;
        }
    }

    /**
     * Words in the reader's language.
     *
     * @param hint said below the label, or null
     * @param hintLanguage null when the hint is in the reader's language too
     */
    record Words(String label, @Nullable String hint, @Nullable Language hintLanguage) {}

    static Field single(String name, Kind kind, int max) {
        return new Field(name, kind, true, max, List.of(), null, null, null, List.of());
    }

    static Field choice(String name, Kind kind, List<Option> options) {
        return new Field(name, kind, true, Integer.MAX_VALUE, options, null, null, null, List.of());
    }

    static Field english(String name, Kind kind, int max, Words words) {
        return new Field(name, kind, true, max, List.of(), Language.EN, null, words, List.of());
    }

    static Field half(String pair, Language language, Kind kind, int max) {
        String name = pair + "-" + language.tag();
        return new Field(
                name,
                kind,
                language == Language.NL,
                max,
                List.of(),
                language,
                pair,
                null,
                List.of());
    }

    Field saying(Words own) {
        return new Field(name, kind, required, max, options, language, pair, own, limits);
    }

    /** A list that may stay as it is, which has words of its own. */
    Field orElse(String untouched) {
        return new Field(
                name,
                kind,
                false,
                max,
                Stream.concat(Stream.of(new Option("", untouched)), options.stream()).toList(),
                language,
                pair,
                words,
                limits);
    }

    /** A list says itself what it means to choose nothing. */
    boolean namesNothing() {
        return !options.isEmpty() && options.getFirst().value().isEmpty();
    }

    Field notRequired() {
        return new Field(name, kind, false, max, options, language, pair, words, limits);
    }

    Field within(Limit limit) {
        List<Limit> all = Stream.concat(limits.stream(), Stream.of(limit)).toList();
        return new Field(name, kind, required, max, options, language, pair, words, all);
    }

    /** Nobody sees it: another field does not ask for it. */
    boolean unasked(Values values) {
        return limits.stream()
                .anyMatch(limit -> limit instanceof Limit.AskedWith asked && !asked.holds(values));
    }

    /** Whoever sees it has to fill it in. */
    boolean asked() {
        return required || limits.stream().anyMatch(Limit.AskedWith.class::isInstance);
    }
}
