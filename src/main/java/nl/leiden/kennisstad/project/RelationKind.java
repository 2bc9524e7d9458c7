package nl.leiden.kennisstad.project;

/** How a project relates to another. */
public enum RelationKind {
    RELATED,
    REFERS_TO
}
