package nl.leiden.kennisstad.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: '1.250,50', '1,250.50', '1250.5' or '1250'. */
final class Decimals {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");
    private static final Pattern DUTCH =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){1,3}(,[0-9]{1,2})?");
    private static final Pattern ENGLISH =
            Pattern.compile("[0-9]{1,3}(,[0-9]{3}){1,3}(\\.[0-9]{1,2})?");

    private Decimals() {}

    /** Nothing when it is not such a number. Three digits after a sign are thousands. */
    static Optional<BigDecimal> read(String text) {
        String number = text.strip();
        if (PLAIN.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(',', '.')));
        }
        if (DUTCH.matcher(number).matches()) {
            return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        return ENGLISH.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(",", "")))
                : Optional.empty();
    }
}
