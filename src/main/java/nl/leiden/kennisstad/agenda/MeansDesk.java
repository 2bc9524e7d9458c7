package nl.leiden.kennisstad.agenda;

import jakarta.persistence.EntityManager;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is put in, in people and money. Each verb refuses an agenda that is not a draft any more,
 * with {@code agenda.not-a-draft}.
 */
@Service
public class MeansDesk {

    private final AgendaRepository agendas;
    private final RevisionPartRepository parts;
    private final AgendaDesk desk;
    private final EntityManager entities;

    MeansDesk(
            AgendaRepository agendas,
            RevisionPartRepository parts,
            AgendaDesk desk,
            EntityManager entities) {
        this.agendas = agendas;
        this.parts = parts;
        this.desk = desk;
        this.entities = entities;
    }

    @Transactional
    public void add(AgendaEntryId id, Means means) {
        AgendaEntry entry = desk.editable(id);
        entities.persist(new AgendaMeans(entry.revision(), id, means));
    }

    /** Above all entries. */
    @Transactional
    public void addAboveAll(AgendaId id, Means means) {
        entities.persist(new AgendaMeans(desk.draft(id).id(), null, means));
    }

    /**
     * @throws DomainException {@code agenda.unknown-means}
     */
    @Transactional
    public void replace(AgendaMeansId id, Means means) {
        editable(id).write(means);
    }

    /**
     * @throws DomainException {@code agenda.unknown-means}
     */
    @Transactional
    public void drop(AgendaMeansId id) {
        parts.delete(editable(id));
    }

    private AgendaMeans editable(AgendaMeansId id) {
        AgendaMeans means =
                parts.findById(id).orElseThrow(() -> new DomainException("agenda.unknown-means"));
        agendas.heldRevision(means.revision()).orElseThrow().requireDraft();
        return means;
    }
}
