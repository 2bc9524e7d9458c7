package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * An agenda to draw up.
 *
 * @param label part of its address, unique for ever
 * @param lastYear the last calendar year, the first one included; periods of agendas may overlap
 */
public record NewAgenda(
        AgreementId agreement,
        String label,
        int firstYear,
        int lastYear,
        LocalizedText title,
        @Nullable LocalizedText introduction) {

    public NewAgenda {
        if (!Slug.isValid(label)) {
            throw new DomainException("agenda.label-shape", label);
        }
        if (firstYear < 1900 || lastYear < firstYear || lastYear > firstYear + 20) {
            throw new DomainException("agenda.years", firstYear, lastYear);
        }
    }
}
