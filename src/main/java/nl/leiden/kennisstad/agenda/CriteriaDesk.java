package nl.leiden.kennisstad.agenda;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comply or explain: what is found of an entry, and why it may be on the agenda all the same. */
@Service
public class CriteriaDesk {

    private final AgendaRepository agendas;
    private final RevisionPartRepository parts;
    private final AgendaDesk desk;
    private final EntityManager entities;

    CriteriaDesk(
            AgendaRepository agendas,
            RevisionPartRepository parts,
            AgendaDesk desk,
            EntityManager entities) {
        this.agendas = agendas;
        this.parts = parts;
        this.desk = desk;
        this.entities = entities;
    }

    /**
     * Says what is found by the criteria that no data can answer.
     *
     * @param arguments by letter; null where nobody judges any more
     * @throws DomainException {@code agenda.not-a-draft}
     */
    @Transactional
    public void argue(AgendaEntryId id, Map<String, @Nullable Argument> arguments) {
        AgendaEntry entry = desk.editable(id);
        arguments.forEach(entry::argue);
    }

    /**
     * Asks a dispensation of one criterion for these entries, with one reason; it is granted with
     * the adoption.
     *
     * @throws DomainException {@code agenda.already-adopted}
     */
    @Transactional
    public void dispense(
            AgendaRevisionId revision,
            Collection<AgendaEntryId> entries,
            String letter,
            LocalizedText reason) {
        requireOpen(revision);
        for (AgendaEntryId entry : entries) {
            Optional<AgendaDispensation> known = parts.dispensation(entry, letter);
            if (known.isPresent()) {
                known.get().write(reason);
            } else {
                entities.persist(new AgendaDispensation(revision, entry, letter, reason));
            }
        }
    }

    /**
     * Asks no dispensation any more.
     *
     * @throws DomainException {@code agenda.already-adopted}
     */
    @Transactional
    public void withdraw(AgendaRevisionId revision, AgendaEntryId entry, String letter) {
        requireOpen(revision);
        parts.dispensation(entry, letter).ifPresent(entities::remove);
    }

    private void requireOpen(AgendaRevisionId revision) {
        boolean adopted =
                agendas.heldRevision(revision).map(AgendaRevision::view).orElseThrow().adopted();
        if (adopted) {
            throw new DomainException("agenda.already-adopted");
        }
    }
}
