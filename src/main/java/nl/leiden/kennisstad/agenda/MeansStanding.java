package nl.leiden.kennisstad.agenda;

/** How certain it is that somebody puts something in. */
public enum MeansStanding {
    PLEDGED,
    CONFIRMED
}
