package nl.leiden.kennisstad.organisation;

import nl.leiden.kennisstad.shared.LocalizedText;

/** An office as it is now. */
public record OfficeView(OfficeId id, OrganisationId organisation, LocalizedText title) {}
