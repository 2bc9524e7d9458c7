package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All adopted agendas at one moment, the newest first.
 *
 * @param all each in its newest adopted revision
 */
public record AdoptedAgendas(List<AdoptedAgenda> all) {

    /** The most relevant one of all on this day. */
    public Optional<AdoptedAgenda> current(LocalDate day) {
        return mostRelevant(all, day);
    }

    public Optional<AdoptedAgenda> labelled(String label) {
        return all.stream().filter(agenda -> agenda.label().equals(label)).findFirst();
    }

    public Optional<AdoptedAgenda> withRevision(AgendaRevisionId revision) {
        return all.stream().filter(agenda -> agenda.revision().equals(revision)).findFirst();
    }

    /**
     * Of these agendas the one that covers this day, and of several the latest begun; if none does,
     * the last one before the day; else the next one.
     */
    public static Optional<AdoptedAgenda> mostRelevant(List<AdoptedAgenda> agendas, LocalDate day) {
        return agendas.stream().min(relevanceOn(day));
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
