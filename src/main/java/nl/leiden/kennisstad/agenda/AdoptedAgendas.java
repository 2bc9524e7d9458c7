package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All adopted agendas at one moment, the newest first.
 *
 * @param all each in its newest adopted revision
 * @param earlier revisions that a newer one took the place of, of each agenda the newest first
 */
public record AdoptedAgendas(List<AdoptedAgenda> all, List<AdoptedAgenda> earlier) {

    AdoptedAgendas(List<AdoptedAgenda> all) {
        this(all, List.of());
    }

    /** Every revision that was ever adopted. */
    public List<AgendaRevisionId> revisions() {
        return Stream.concat(all.stream(), earlier.stream()).map(AdoptedAgenda::revision).toList();
    }

    /**
     * Of these revisions those that count: the newest of their agendas, and where there is none,
     * the earlier ones, so that what was public once stays public.
     */
    public List<AdoptedAgenda> counting(Collection<AgendaRevisionId> revisions) {
        List<AdoptedAgenda> newest = among(all, revisions);
        return newest.isEmpty() ? among(earlier, revisions) : newest;
    }

    /** The most relevant one of all on this day. */
    public Optional<AdoptedAgenda> current(LocalDate day) {
        return mostRelevant(all, day);
    }

    public Optional<AdoptedAgenda> labelled(String label) {
        return all.stream().filter(agenda -> agenda.label().equals(label)).findFirst();
    }

    public Optional<AdoptedAgenda> withRevision(AgendaRevisionId revision) {
        return Stream.concat(all.stream(), earlier.stream())
                .filter(agenda -> agenda.revision().equals(revision))
                .findFirst();
    }

    /**
     * Of these agendas the one that covers this day, and of several the latest begun; if none does,
     * the last one before the day; else the next one.
     */
    public static Optional<AdoptedAgenda> mostRelevant(List<AdoptedAgenda> agendas, LocalDate day) {
        return agendas.stream().min(relevanceOn(day));
    }

    private static List<AdoptedAgenda> among(
            List<AdoptedAgenda> agendas, Collection<AgendaRevisionId> revisions) {
        return agendas.stream().filter(agenda -> revisions.contains(agenda.revision())).toList();
    }

    private static Comparator<AdoptedAgenda> relevanceOn(LocalDate day) {
        return Comparator.<AdoptedAgenda>comparingInt(agenda ->
                        agenda.covers(day) ? 0 : agenda.lastYear() < day.getYear() ? 1 : 2)
                .thenComparing(agenda ->
                        agenda.firstYear() > day.getYear()
                                ? agenda.firstYear()
                                : -agenda.firstYear())
                .thenComparing(agenda -> -agenda.lastYear());
    }
}
