package nl.leiden.kennisstad.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.FormField.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks. Only what is declared here is ever read from a request. Labels are messages
 * {@code <key>.<field>}, with {@code <key>.<field>.hint} where more is to be said. Fields are
 * required until {@link #optional()} says otherwise.
 */
public final class Form {

    /** Ticked when the Dutch was only corrected, so that the English still fits. */
    static final String CORRECTION = "correction";

    private static final int LINE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 256;
    private static final int LONGEST_DAY = 10;
    private static final int LONGEST_TIME = 5;
    private static final int LONGEST_DECIMAL = 20;

    private final String key;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    private Form(String key) {
        this.key = key;
    }

    /**
     * @param key start of its messages, such as {@code organisation.form}
     */
    public static Form named(String key) {
        return new Form(key);
    }

    /** One line of text. */
    public Form line(String name) {
        return add(Field.single(name, Field.Kind.LINE, LINE));
    }

    /** Several lines of text in one language. */
    public Form text(String name) {
        return add(Field.single(name, Field.Kind.TEXT, LONGEST_TEXT));
    }

    /** One line in Dutch and in English, side by side. */
    public Form lines(String pair) {
        return pair(pair, Field.Kind.LINE, LINE);
    }

    /** Several lines in Dutch and in English, side by side. */
    public Form texts(String pair) {
        return pair(pair, Field.Kind.TEXT, LONGEST_TEXT);
    }

    /**
     * Several lines of English for a text that is there in Dutch and stays.
     *
     * @param label in the reader's language
     * @param dutch said below the label
     */
    public Form english(String name, String label, String dutch) {
        return add(
                Field.english(
                        name,
                        Field.Kind.TEXT,
                        LONGEST_TEXT,
                        new Field.Words(label, dutch, Language.NL)));
    }

    /** As {@link #english}, on one line. */
    public Form englishLine(String name, String label, String dutch) {
        return add(
                Field.english(
                        name, Field.Kind.LINE, LINE, new Field.Words(label, dutch, Language.NL)));
    }

    public Form email(String name) {
        return add(Field.single(name, Field.Kind.EMAIL, LONGEST_EMAIL));
    }

    /** The password somebody has. */
    public Form password(String name) {
        return add(Field.single(name, Field.Kind.PASSWORD, LONGEST_PASSWORD));
    }

    /** A password to be. */
    public Form newPassword(String name) {
        return add(Field.single(name, Field.Kind.NEW_PASSWORD, LONGEST_PASSWORD));
    }

    public Form day(String name) {
        return add(Field.single(name, Field.Kind.DAY, LONGEST_DAY));
    }

    /** A time of the day, to the minute. */
    public Form time(String name) {
        return add(Field.single(name, Field.Kind.TIME, LONGEST_TIME));
    }

    /** A whole number from 0. */
    public Form number(String name, int max) {
        return add(Field.single(name, Field.Kind.NUMBER, max));
    }

    /** A number above or equal to zero with at most two decimals, as either language writes it. */
    public Form decimal(String name) {
        return add(Field.single(name, Field.Kind.DECIMAL, LONGEST_DECIMAL));
    }

    /** One of a list. */
    public Form select(String name, List<Option> options) {
        return add(Field.choice(name, Field.Kind.SELECT, options));
    }

    /** One of a few, all in sight. */
    public Form radio(String name, List<Option> options) {
        return add(Field.choice(name, Field.Kind.RADIO, options));
    }

    /** Yes when ticked. */
    public Form check(String name) {
        return add(Field.single(name, Field.Kind.CHECK, LINE).notRequired());
    }

    /** Goes along unseen, such as where the form was opened from; may be empty. */
    public Form hidden(String name) {
        return add(
                Field.single(name, Field.Kind.HIDDEN, LINE)
                        .saying(new Field.Words(name, null, null))
                        .notRequired());
    }

    /**
     * The field added last, or both halves of the pair, has words of its own instead of messages.
     *
     * @param label in the reader's language
     * @param hint said below the label, or null
     */
    public Form labelled(String label, @Nullable String hint) {
        Field.Words words = new Field.Words(label, hint, null);
        Field last = fields.removeLast();
        if (last.pair() != null) {
            fields.add(fields.removeLast().saying(words));
        }
        fields.add(last.saying(words));
        return this;
    }

    /** The field added last need not be filled in. */
    public Form optional() {
        Field last = fields.removeLast();
        if (last.pair() != null) {
            Field first = fields.removeLast();
            fields.add(first.notRequired());
        }
        fields.add(last.notRequired());
        return this;
    }

    /**
     * The list added last may stay as it is.
     *
     * @param untouched says in the reader's language what that means
     */
    public Form optional(String untouched) {
        fields.add(fields.removeLast().orElse(untouched));
        return this;
    }

    /**
     * The field added last is asked for only as long as another one holds one of these values.
     *
     * @param refusal said when it is missing then
     */
    public Form askedWith(
            String other, Set<? extends Enum<?>> values, String refusal, Object... arguments) {
        Set<String> names = values.stream().map(Enum::name).collect(Collectors.toSet());
        return limited(new Limit.AskedWith(other, names, refusal, List.of(arguments)));
    }

    /** The day added last is this one or later. */
    public Form from(LocalDate first) {
        return limited(new Limit.From(first));
    }

    /** When the programme refuses for this reason, it is said at this field. */
    public Form refusal(String reason, String field) {
        refusals.put(reason, field);
        return this;
    }

    private Form limited(Limit limit) {
        fields.add(fields.removeLast().within(limit));
        return this;
    }

    private Form pair(String pair, Field.Kind kind, int max) {
        add(Field.half(pair, Language.NL, kind, max));
        return add(Field.half(pair, Language.EN, kind, max));
    }

    private Form add(Field field) {
        fields.add(field);
        return this;
    }

    String key() {
        return key;
    }

    List<Field> fields() {
        List<Field> all = new ArrayList<>(fields);
        if (fields.stream().anyMatch(field -> field.pair() != null)) {
            all.add(Field.single(CORRECTION, Field.Kind.CHECK, LINE).notRequired());
        }
        return all;
    }

    /** It asks for a password. */
    boolean secret() {
        return fields.stream().anyMatch(field -> field.kind().secret());
    }

    Optional<Field> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    @Nullable String fieldOfRefusal(String reason) {
        return refusals.get(reason);
    }
}
