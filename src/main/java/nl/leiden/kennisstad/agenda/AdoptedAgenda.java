package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An agenda the public may read, in one adopted revision.
 *
 * @param number of that revision, from 1
 */
public record AdoptedAgenda(
        AgendaId id,
        AgendaRevisionId revision,
        int number,
        AgreementId agreement,
        String label,
        int firstYear,
        int lastYear,
        LocalizedText title,
        @Nullable LocalizedText introduction,
        LocalDate adoptedOn) {

    public boolean covers(LocalDate day) {
        return firstYear <= day.getYear() && day.getYear() <= lastYear;
    }
}
