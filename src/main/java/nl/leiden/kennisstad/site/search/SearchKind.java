package nl.leiden.kennisstad.site.search;

/** What sort of page was found. */
public enum SearchKind {
    PROJECT,
    THEME,
    AGENDA,
    ENTRY,
    PARTNER,
    AGREEMENT,
    PAGE
}
