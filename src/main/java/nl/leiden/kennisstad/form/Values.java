package nl.leiden.kennisstad.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the fields of a form hold, as text. A missing field is empty. */
public final class Values {

    /** Beside a pair: the Dutch that the English was made from. */
    static final String ENGLISH_FROM = "-en-from";

    private static final Values NONE = new Values(Map.of());

    private final Map<String, String> texts;

    private Values(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(texts);
    }

    public static Values none() {
        return NONE;
    }

    static Values of(Map<String, String> texts) {
        return new Values(new LinkedHashMap<>(texts));
    }

    public Values with(String field, @Nullable String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(field, text == null ? "" : text);
        return new Values(more);
    }

    /** Both languages: the fields {@code <field>-nl} and {@code <field>-en}. */
    public Values with(String field, @Nullable LocalizedText text) {
        return with(field + "-nl", text == null ? null : text.nl())
                .with(field + "-en", text == null ? null : text.en())
                .with(field + ENGLISH_FROM, text == null ? null : text.enFrom());
    }

    public Values with(String field, @Nullable LocalDate day) {
        return with(field, day == null ? null : day.toString());
    }

    public Values with(String field, LocalTime time) {
        return with(field, Times.canonical(time));
    }

    public Values with(String field, @Nullable Enum<?> choice) {
        return with(field, choice == null ? null : choice.name());
    }

    public Values with(String field, @Nullable UUID id) {
        return with(field, id == null ? null : id.toString());
    }

    public Values with(String field, int number) {
        return with(field, Integer.toString(number));
    }

    public Values with(String field, @Nullable BigDecimal number) {
        return with(field, number == null ? null : number.toPlainString());
    }

    public Values with(String field, boolean checked) {
        return with(field, checked ? Field.CHECKED : "");
    }

    public String get(String field) {
        return texts.getOrDefault(field, "");
    }

    Map<String, String> texts() {
        return texts;
    }
}
