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
}
