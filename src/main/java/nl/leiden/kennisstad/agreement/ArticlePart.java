package nl.leiden.kennisstad.agreement;

/** The parts of an agreement, in the order in which they are read. */
public enum ArticlePart {
    INTRODUCTION,
    CONSIDERATIONS,
    COMMITMENTS,
    REALISATION,
    DURATION
}
