package nl.leiden.kennisstad.agreement;

import java.time.LocalDate;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A party to read.
 *
 * @param boundUntil the first day no longer bound, or null
 */
public record PartyView(
        OrganisationId organisation,
        LocalizedText board,
        LocalDate boundFrom,
        @Nullable LocalDate boundUntil,
        @Nullable String signatoryName,
        @Nullable LocalizedText signatoryOffice,
        @Nullable LocalDate signedOn) {

    public boolean boundOn(LocalDate day) {
        return !day.isBefore(boundFrom) && (boundUntil == null || day.isBefore(boundUntil));
    }
}
