package nl.leiden.kennisstad.agenda;

/** What somebody puts in, and so its unit. */
public enum MeansKind {
    /** People, in hours. */
    HOURS,
    /** People, in full-time equivalents. */
    FTE,
    /** Money, in euros. */
    EUROS;

    public boolean people() {
        return this != EUROS;
    }
}
