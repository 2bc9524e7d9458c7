package nl.leiden.kennisstad.organisation;

/** What sort of body an organisation is, for grouping in lists. */
public enum OrganisationKind {
    GOVERNMENT,
    EDUCATION_AND_RESEARCH,
    HEALTH_CARE,
    BUSINESS,
    CULTURE,
    HOUSING,
    NETWORK,
    OTHER
}
