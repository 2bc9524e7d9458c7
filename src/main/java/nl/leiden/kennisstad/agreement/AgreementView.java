package nl.leiden.kennisstad.agreement;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * An agreement to read.
 *
 * @param end the first day no longer in force
 */
public record AgreementView(
        AgreementId id,
        String label,
        LocalizedText title,
        LocalizedText summary,
        LocalDate signedOn,
        LocalizedText place,
        int years,
        int renewalYears,
        LocalDate end) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(signedOn) && day.isBefore(end);
    }

    /** Public once it has come into force, and for ever after. */
    public boolean publicOn(LocalDate day) {
        return !day.isBefore(signedOn);
    }

    /** The last day in force, for people to read. */
    public LocalDate lastDay() {
        return end.minusDays(1);
    }
}
