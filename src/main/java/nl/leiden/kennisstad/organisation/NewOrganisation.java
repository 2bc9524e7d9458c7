package nl.leiden.kennisstad.organisation;

import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to register.
 *
 * @param parent the organisation this is a unit of, or null for a body of its own
 */
public record NewOrganisation(
        LocalizedText name,
        @Nullable LocalizedText shortName,
        LocalizedSlug slug,
        OrganisationKind kind,
        @Nullable OrganisationId parent,
        @Nullable LocalizedText description) {}
