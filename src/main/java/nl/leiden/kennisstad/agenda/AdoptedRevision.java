package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import nl.leiden.kennisstad.decision.DecisionId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an agenda that was adopted, and so is public for ever.
 *
 * @param copiedFrom what it was made from, null when it began empty
 */
public record AdoptedRevision(
        AgendaRevisionId id,
        @Nullable AgendaRevisionId copiedFrom,
        String label,
        int number,
        LocalizedText title,
        LocalDate adoptedOn,
        DecisionId decision) {

    /** How it is called in addresses, such as {@code 2019.2}. */
    public String name() {
        return label + "." + number;
    }
}
