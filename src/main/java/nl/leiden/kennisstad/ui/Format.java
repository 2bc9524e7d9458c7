package nl.leiden.kennisstad.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and numbers in the language of the page. */
@Component("format")
public class Format {

    /** The zone of the moments that people read. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    /** '7 juli 2017', '7 July 2017'. */
    public String day(LocalDate day) {
        return DAY.withLocale(LocaleContextHolder.getLocale()).format(day);
    }

    /** As {@link #day(LocalDate)}, in a language of choice. */
    public static String day(LocalDate day, Language language) {
        return DAY.withLocale(language.locale()).format(day);
    }

    /** '14:05'. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** '7 juli 2017, 14:05' in Amsterdam. */
    public String moment(Instant moment) {
        return MOMENT.withLocale(LocaleContextHolder.getLocale()).format(moment.atZone(ZONE));
    }

    /** '1.250,5', '1,250.5'; at most two decimals. */
    public String amount(BigDecimal amount) {
        return amount(amount, Language.of(LocaleContextHolder.getLocale()));
    }

    /** As {@link #amount(BigDecimal)}, in a language of choice. */
    public static String amount(BigDecimal amount, Language language) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** '2.700', '2,700'. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(number);
    }
}
