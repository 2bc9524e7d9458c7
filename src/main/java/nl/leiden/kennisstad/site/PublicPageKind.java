package nl.leiden.kennisstad.site;

/** What sort of page it is, in the order of the site map. */
public enum PublicPageKind {
    PAGE,
    THEME,
    PROJECT,
    AGENDA,
    ENTRY,
    REVIEW,
    MEETING,
    DECISION,
    PARTNER,
    AGREEMENT
}
