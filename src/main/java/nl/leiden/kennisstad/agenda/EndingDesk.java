package nl.leiden.kennisstad.agenda;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which projects of an earlier agenda go on and which end. Each verb refuses an agenda that is not
 * a draft any more, with {@code agenda.not-a-draft}.
 */
@Service
public class EndingDesk {

    private final AgendaRepository agendas;
    private final RevisionPartRepository parts;
    private final AgendaDesk desk;
    private final EntityManager entities;

    EndingDesk(
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
     * The project ends with this agenda: it has no entry any more, or what was said of its end is
     * said anew.
     *
     * @throws DomainException {@code agenda.not-on-an-agenda}
     */
    @Transactional
    public void end(AgendaId id, ProjectId project, Ending ending) {
        AgendaRevisionId draft = desk.draft(id).id();
        Optional<AgendaEnding> known = parts.ending(draft, project);
        if (known.isPresent()) {
            known.get().write(ending);
            return;
        }
        Optional<AgendaEntry> entry =
                agendas.entriesOf(project, List.of(draft)).stream().findFirst();
        UUID lineage =
                entry.or(() -> desk.newestEntryOf(project))
                        .map(AgendaEntry::lineage)
                        .orElseThrow(() -> new DomainException("agenda.not-on-an-agenda"));
        entry.map(AgendaEntry::id).ifPresent(desk::remove);
        entities.persist(new AgendaEnding(draft, project, lineage, ending));
    }

    /**
     * The project goes on after all, with what the newest agenda says of it.
     *
     * @throws DomainException as {@link AgendaDesk#include}
     */
    @Transactional
    public void goOn(AgendaId id, ProjectId project) {
        AgendaRevisionId draft = desk.draft(id).id();
        parts.ending(draft, project).ifPresent(entities::remove);
        if (agendas.entriesOf(project, List.of(draft)).isEmpty()) {
            desk.include(id, project);
        }
    }

    /**
     * What becomes of each project: of those on the revision, of those that end with it, and of
     * those on the one it was made from.
     */
    @Transactional(readOnly = true)
    public Map<ProjectId, Continuation> continuations(RevisionView revision) {
        Map<ProjectId, Continuation> all = new HashMap<>();
        AgendaRevisionId source = revision.copiedFrom();
        if (source != null) {
            agendas.presences(List.of(source))
                    .forEach(one -> all.put(one.project(), Continuation.STAYS_AWAY));
        }
        agendas.presences(List.of(revision.id()))
                .forEach(one -> all.put(one.project(), Continuation.GOES_ON));
        parts.endings(revision.id()).stream()
                .map(AgendaEnding::view)
                .forEach(one -> all.put(one.project(), Continuation.of(one.ending().how())));
        return all;
    }

    /** Chooses; of a project that ends it is still to be said why. */
    @Transactional
    public void choose(AgendaId id, ProjectId project, Continuation choice) {
        AgendaRevisionId draft = desk.draft(id).id();
        Optional<Ending> said =
                parts.ending(draft, project).map(AgendaEnding::view).map(EndingView::ending);
        switch (choice) {
            case GOES_ON -> goOn(id, project);
            case STAYS_AWAY -> leaveOut(draft, project);
            case SECURED, HANDED_OVER, STOPPED ->
                    end(
                            id,
                            project,
                            new Ending(
                                    choice.ending().orElseThrow(),
                                    said.map(Ending::reason).orElse(null),
                                    said.map(Ending::securing).orElse(null)));
        }
    }

    private void leaveOut(AgendaRevisionId draft, ProjectId project) {
        parts.ending(draft, project).ifPresent(entities::remove);
        agendas.entriesOf(project, List.of(draft)).stream()
                .map(AgendaEntry::id)
                .forEach(desk::remove);
    }
}
