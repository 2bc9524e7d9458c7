package nl.leiden.kennisstad.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a form was filled in with, after it was found to be of the right shape. */
public final class Input {

    private final Values values;
    private final Seen seen;

    Input(Values values, Seen seen) {
        this.values = values;
        this.seen = seen;
    }

    /** What stood beside the fields when the form was sent. */
    public Seen seen() {
        return seen;
    }

    /** A required text. */
    public String text(String field) {
        return values.get(field).strip();
    }

    public @Nullable String optionalText(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** A password, every character of it. */
    public String secret(String field) {
        return values.get(field);
    }

    /** A required text in both languages that takes the place of an earlier one, if there is. */
    public LocalizedText localized(String pair, @Nullable LocalizedText earlier) {
        String nl = text(pair + "-nl");
        String en = optionalText(pair + "-en");
        if (earlier == null) {
            return LocalizedText.of(nl, en);
        }
        LocalizedText dutch =
                checked(Form.CORRECTION) ? earlier.withCorrectedDutch(nl) : earlier.withDutch(nl);
        return en != null && en.equals(earlier.en()) ? dutch : dutch.withEnglish(en);
    }

    /** As {@link #localized}, null when nothing was filled in. */
    public @Nullable LocalizedText optionalLocalized(String pair, @Nullable LocalizedText earlier) {
        return text(pair + "-nl").isEmpty() ? null : localized(pair, earlier);
    }

    public LocalDate day(String field) {
        return Days.read(text(field)).orElseThrow();
    }

    public @Nullable LocalDate optionalDay(String field) {
        return text(field).isEmpty() ? null : day(field);
    }

    public LocalTime time(String field) {
        return Times.read(text(field)).orElseThrow();
    }

    public int number(String field) {
        return Integer.parseInt(text(field));
    }

    public @Nullable BigDecimal optionalDecimal(String field) {
        return Decimals.read(text(field)).orElse(null);
    }

    public boolean checked(String field) {
        return values.get(field).equals(Field.CHECKED);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> type) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(choice(field, type));
    }

    public UUID id(String field) {
        return UUID.fromString(text(field));
    }

    public @Nullable UUID optionalId(String field) {
        return text(field).isEmpty() ? null : id(field);
    }
}
