package nl.leiden.kennisstad.agenda;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes along what a revision holds beside its entries. */
@Component
class RevisionParts {

    private final AgendaRepository agendas;
    private final RevisionPartRepository parts;
    private final EntityManager entities;

    RevisionParts(AgendaRepository agendas, RevisionPartRepository parts, EntityManager entities) {
        this.agendas = agendas;
        this.parts = parts;
        this.entities = entities;
    }

    /** Means, endings and dispensations, each with the entry of the same lineage. */
    void copy(AgendaRevisionId from, AgendaRevisionId to) {
        Map<UUID, AgendaEntryId> byLineage = new HashMap<>();
        agendas.entries(to).forEach(entry -> byLineage.put(entry.lineage(), entry.id()));
        Map<AgendaEntryId, AgendaEntryId> counterparts = new HashMap<>();
        agendas.entries(from)
                .forEach(entry ->
                        Optional.ofNullable(byLineage.get(entry.lineage()))
                                .ifPresent(copy -> counterparts.put(entry.id(), copy)));
        parts.means(from).stream()
                .map(AgendaMeans::view)
                .filter(one -> known(one.entry(), counterparts))
                .forEach(one ->
                        entities.persist(
                                new AgendaMeans(to, counterparts.get(one.entry()), one.means())));
        parts.endings(from).forEach(ending -> entities.persist(ending.copyTo(to)));
        parts.dispensations(from).stream()
                .map(AgendaDispensation::view)
                .filter(one -> known(one.entry(), counterparts))
                .forEach(one ->
                        entities.persist(
                                new AgendaDispensation(
                                        to,
                                        Objects.requireNonNull(counterparts.get(one.entry())),
                                        one.letter(),
                                        one.reason())));
    }

    /** All of a draft, itself included. */
    void discard(AgendaRevision draft) {
        if (parts.hasRemarks(draft.id().value())) {
            throw new DomainException("agenda.has-remarks");
        }
        parts.means(draft.id()).forEach(entities::remove);
        parts.endings(draft.id()).forEach(entities::remove);
        parts.dispensations(draft.id()).forEach(entities::remove);
        entities.flush(); // what belongs to an entry goes before it
        agendas.entries(draft.id()).forEach(entities::remove);
        entities.flush();
        entities.remove(draft);
    }

    private static boolean known(
            @Nullable AgendaEntryId entry, Map<AgendaEntryId, AgendaEntryId> counterparts) {
        return entry == null || counterparts.containsKey(entry);
    }

    /**
     * Every project that ends says why, and how its result lives on.
     *
     * @throws DomainException {@code agenda.ending-incomplete} with how many do not
     */
    void requireComplete(AgendaRevisionId revision) {
        long incomplete =
                parts.endings(revision).stream()
                        .filter(ending -> !ending.view().ending().complete())
                        .count();
        if (incomplete > 0) {
            throw new DomainException("agenda.ending-incomplete", incomplete);
        }
    }
}
