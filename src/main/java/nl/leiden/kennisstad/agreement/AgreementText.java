package nl.leiden.kennisstad.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * The text of an agreement as it is frozen: format 1.
 *
 * @param version running number of the consolidated text
 */
public record AgreementText(
        String label,
        LocalizedText title,
        int version,
        LocalDate effectiveOn,
        List<Article> articles) {

    static final int FORMAT = 1;
}
