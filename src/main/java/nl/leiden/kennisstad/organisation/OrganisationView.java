package nl.leiden.kennisstad.organisation;

import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An organisation to read. */
public record OrganisationView(
        OrganisationId id,
        LocalizedText name,
        @Nullable LocalizedText shortName,
        LocalizedSlug slug,
        OrganisationKind kind,
        @Nullable OrganisationId parent,
        @Nullable LocalizedText description) {}
