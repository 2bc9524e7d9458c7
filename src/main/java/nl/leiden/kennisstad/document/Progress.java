package nl.leiden.kennisstad.document;

/** Is told how far the writing is. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    void at(int done, int total);
}
