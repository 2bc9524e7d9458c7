package nl.leiden.kennisstad.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** How a constant is written in addresses, class names and message keys. */
@Component("keys")
public class Keys {

    /** {@code HANDED_OVER} is {@code handed-over}. */
    public String of(Enum<?> constant) {
        return key(constant);
    }

    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code AgendaState} is {@code agenda-state}, {@code HANDED_OVER} is {@code handed-over}. */
    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
