package nl.leiden.kennisstad.agenda;

import java.math.BigDecimal;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/** How constants and amounts are said in one language. */
public interface Wording {

    /** Of the words it gives. */
    Language language();

    String word(Enum<?> constant);

    /**
     * @param amount null when it is unknown
     */
    String amount(MeansKind kind, @Nullable BigDecimal amount);
}
