package nl.leiden.kennisstad.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.organisation.OfficeId;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.PersonId;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A signed agreement to enter.
 *
 * @param label part of its address, unique for ever; a name, not a period
 * @param years how long it runs from the day of signing
 * @param renewalYears how long each renewal adds
 */
public record NewAgreement(
        String label,
        LocalizedText title,
        LocalizedText summary,
        LocalDate signedOn,
        LocalizedText place,
        int years,
        int renewalYears,
        List<Party> parties,
        List<Article> articles,
        List<Criterion> criteria) {

    /** A party with the board that binds it and, where known, who signed. */
    public record Party(
            OrganisationId organisation,
            LocalizedText board,
            LocalDate boundFrom,
            @Nullable Signatory signatory) {}

    /** Who signs, in which office. */
    public record Signatory(PersonId person, OfficeId office) {}

    public NewAgreement {
        if (!Slug.isValid(label)) {
            throw new DomainException("agreement.label-shape", label);
        }
        if (years < 1 || renewalYears < 1) {
            throw new DomainException("agreement.runs-at-least-a-year");
        }
        if (parties.size() < 2) {
            throw new DomainException("agreement.needs-two-parties");
        }
    }
}
