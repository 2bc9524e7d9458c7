package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All adopted revisions of all agendas at one moment.
 *
 * @param all the newest agenda first, and of each the newest revision first
 */
public record AdoptedRevisions(List<AdoptedRevision> all) {

    /** Of one agenda, the newest first. */
    public List<AdoptedRevision> of(String label) {
        return all.stream().filter(revision -> revision.label().equals(label)).toList();
    }

    public Optional<AdoptedRevision> newest(String label) {
        return of(label).stream().findFirst();
    }

    /**
     * @param number as it is written in an address
     */
    public Optional<AdoptedRevision> find(String label, String number) {
        return named(label + "." + number);
    }

    /**
     * @param name such as {@code 2019.2}, null finds nothing
     */
    public Optional<AdoptedRevision> named(@Nullable String name) {
        return all.stream().filter(revision -> revision.name().equals(name)).findFirst();
    }

    /** What it was made from, as long as that was adopted. */
    public Optional<AdoptedRevision> source(AdoptedRevision revision) {
        return all.stream().filter(other -> other.id().equals(revision.copiedFrom())).findFirst();
    }
}
