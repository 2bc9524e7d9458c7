package nl.leiden.kennisstad.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leiden.kennisstad.shared.EmailShape;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/** Checks presence and shape of what was filled in, in the order of the form. */
final class Check {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Check() {}

    static List<Problem> of(Form form, Values values) {
        List<Problem> problems = new ArrayList<>();
        for (Field field : form.fields()) {
            problem(field, values).or(() -> limit(field, values)).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> problem(Field field, Values values) {
        String value = values.get(field.name());
        if (value.isBlank()) {
            return Optional.ofNullable(missing(field, values));
        }
        if (!storable(value)) {
            return Optional.of(Problem.at(field, "form.illegal-character"));
        }
        return Optional.ofNullable(
                switch (field.kind()) {
                    case DAY -> day(field, value);
                    case TIME ->
                            Times.read(value).isPresent()
                                    ? null
                                    : Problem.at(field, "form.not-a-time");
                    case NUMBER -> number(field, value);
                    case DECIMAL -> decimal(field, value);
                    case SELECT, RADIO -> choice(field, value);
                    case EMAIL ->
                            EmailShape.fits(value.strip())
                                    ? length(field, value)
                                    : Problem.at(field, "form.not-an-email");
                    default -> length(field, value);
                });
    }

    private static Optional<Problem> limit(Field field, Values values) {
        if (field.unasked(values)) {
            return Optional.empty();
        }
        return field.limits().stream()
                .map(limit ->
                        Optional.ofNullable(limit.problem(field, values.get(field.name()), values)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static @Nullable Problem missing(Field field, Values values) {
        if (field.required()) {
            return Problem.at(field, field.kind().choice() ? "form.choose" : "form.required");
        }
        boolean englishAlone =
                field.language() == Language.NL
                        && !values.get(field.pair() + "-" + Language.EN.tag()).isBlank();
        return englishAlone ? Problem.at(field, "form.dutch-first") : null;
    }

    private static @Nullable Problem length(Field field, String value) {
        int length = value.codePointCount(0, value.length());
        return length > field.max()
                ? Problem.at(field, "form.too-long", field.max(), length - field.max())
                : null;
    }

    private static @Nullable Problem day(Field field, String value) {
        Optional<LocalDate> day = Days.read(value);
        if (day.isEmpty()) {
            return Problem.at(field, "form.not-a-day");
        }
        boolean sensible = !day.get().isBefore(EARLIEST) && !day.get().isAfter(LATEST);
        return sensible ? null : Problem.at(field, "form.day-out-of-range");
    }

    private static @Nullable Problem number(Field field, String value) {
        boolean right =
                NUMBER.matcher(value.strip()).matches()
                        && Integer.parseInt(value.strip()) <= field.max();
        return right ? null : Problem.at(field, "form.not-a-number", field.max());
    }

    private static @Nullable Problem decimal(Field field, String value) {
        return Decimals.read(value).isPresent() ? null : Problem.at(field, "form.not-a-decimal");
    }

    private static @Nullable Problem choice(Field field, String value) {
        return field.options().stream().anyMatch(option -> option.value().equals(value))
                ? null
                : Problem.at(field, "form.choose");
    }

    /** The database keeps no NUL, and half of a pair of surrogates is no character. */
    static boolean storable(String value) {
        return value.codePoints()
                .allMatch(character ->
                        character >= ' '
                                        && character != 0x7f
                                        && !(character >= 0xD800 && character <= 0xDFFF)
                                || character == '\n'
                                || character == '\t');
    }
}
