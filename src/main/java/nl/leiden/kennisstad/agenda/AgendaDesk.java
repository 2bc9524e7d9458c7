package nl.leiden.kennisstad.agenda;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agendas under way: copied, put together, proposed, adopted. */
@Service
public class AgendaDesk {

    private final AgendaRepository agendas;
    private final Agendas book;
    private final EntryStories stories;
    private final AgendaEditions editions;
    private final RevisionParts parts;
    private final Assessments assessments;
    private final Programme programme;
    private final EntityManager entities;

    AgendaDesk(
            AgendaRepository agendas,
            Agendas book,
            EntryStories stories,
            AgendaEditions editions,
            RevisionParts parts,
            Assessments assessments,
            Programme programme,
            EntityManager entities) {
        this.agendas = agendas;
        this.book = book;
        this.stories = stories;
        this.editions = editions;
        this.parts = parts;
        this.assessments = assessments;
        this.programme = programme;
        this.entities = entities;
    }

    /** All agendas, the newest first. */
    @Transactional(readOnly = true)
    public List<DeskAgenda> all() {
        Map<AgendaId, List<RevisionView>> revisions =
                agendas.revisions().stream()
                        .map(AgendaRevision::view)
                        .collect(Collectors.groupingBy(RevisionView::agenda));
        return agendas.newestFirst().stream()
                .map(agenda ->
                        new DeskAgenda(
                                agenda.view(), revisions.getOrDefault(agenda.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<DeskAgenda> find(String label) {
        return agendas.findByLabel(label).map(this::view);
    }

    /** The entries of a revision in their order. */
    @Transactional(readOnly = true)
    public List<EntryView> entries(AgendaRevisionId revision) {
        return agendas.entries(revision).stream().map(AgendaEntry::view).toList();
    }

    /** One project's entry in a revision. */
    @Transactional(readOnly = true)
    public Optional<EntryView> entry(AgendaRevisionId revision, ProjectId project) {
        return agendas.entriesOf(project, List.of(revision)).stream()
                .findFirst()
                .map(AgendaEntry::view);
    }

    /**
     * Draws up an agenda from the newest revision of another: its entries go along with what
     * happened to them since; what is done or dropped stays behind.
     *
     * @throws DomainException {@code agenda.label-taken}
     */
    @Transactional
    public AgendaId copy(AgendaId source, NewAgenda draft) {
        AgendaRevision from = newest(source);
        AgendaId id = book.drawUp(draft);
        AgendaRevision to = newest(id);
        to.copyFrom(from.id());
        copyEntries(from, to);
        return id;
    }

    /**
     * Starts a revision of an adopted agenda.
     *
     * @throws DomainException {@code agenda.has-open-revision}
     */
    @Transactional
    public void revise(AgendaId id) {
        if (agendas.openRevision(id).isPresent()) {
            throw new DomainException("agenda.has-open-revision");
        }
        AgendaRevision from = newest(id);
        AgendaRevision to = new AgendaRevision(id, from.number() + 1, from.id());
        entities.persist(to);
        copyEntries(from, to);
        entities.flush(); // means belong to entries that are there
        parts.copy(from.id(), to.id());
    }

    /**
     * Throws the draft of a revision away; what was adopted stays as it is.
     *
     * @throws DomainException {@code agenda.not-a-draft}, {@code agenda.first-stays}, {@code
     *     agenda.has-remarks}
     */
    @Transactional
    public void discard(AgendaId id) {
        AgendaRevision draft = draft(id);
        if (draft.number() == 1) {
            throw new DomainException("agenda.first-stays");
        }
        parts.discard(draft);
    }

    /**
     * Title, introduction and years, as long as nothing was adopted.
     *
     * @throws DomainException {@code agenda.already-adopted}, {@code agenda.not-a-draft}
     */
    @Transactional
    public void describe(AgendaId id, NewAgenda description) {
        AgendaRevision draft = draft(id);
        if (draft.number() > 1) {
            throw new DomainException("agenda.already-adopted");
        }
        existing(id).describe(description);
    }

    /**
     * Puts a project on the draft, with what the newest agenda that has it says of it.
     *
     * @throws DomainException as {@link Agendas#include}
     */
    @Transactional
    public void include(AgendaId id, ProjectId project) {
        draft(id);
        Optional<AgendaEntry> earlier = newestEntryOf(project);
        if (earlier.isEmpty()) {
            book.include(id, project, EntryContent.EMPTY);
            return;
        }
        AgendaRevision draft = draft(id);
        book.requirePlaced(existing(id), draft, project);
        int place = agendas.countEntries(draft.id());
        entities.persist(stories.grown(earlier.get(), earlier.get().copyTo(draft.id(), place)));
    }

    /** Takes an entry off the draft. */
    @Transactional
    public void remove(AgendaEntryId id) {
        AgendaEntry entry = editable(id);
        entities.remove(entry);
        entities.flush();
        renumber(agendas.entries(entry.revision()));
    }

    /** Changes places with the entry before or after it; the first and the last stay. */
    @Transactional
    public void move(AgendaEntryId id, boolean up) {
        AgendaEntry entry = editable(id);
        List<AgendaEntry> entries = agendas.entries(entry.revision());
        renumber(entries);
        int from = entries.indexOf(entry);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < entries.size()) {
            entries.get(from).place(to);
            entries.get(to).place(from);
        }
    }

    /**
     * Puts the draft before the steering group.
     *
     * @param meeting when and where, in words
     * @throws DomainException {@code agenda.not-a-draft}, {@code agenda.empty}, {@code
     *     agenda.ending-incomplete}
     */
    @Transactional
    public void propose(AgendaId id, LocalizedText meeting) {
        AgendaRevision revision = open(id);
        if (agendas.countEntries(revision.id()) == 0) {
            throw new DomainException("agenda.empty");
        }
        parts.requireComplete(revision.id());
        revision.propose(programme.day(), meeting);
    }

    /**
     * @throws DomainException {@code agenda.not-proposed}
     */
    @Transactional
    public void takeBack(AgendaId id) {
        open(id).takeBack();
    }

    /**
     * The steering group has adopted what was proposed.
     *
     * @param decision made under the number it gets
     * @throws DomainException {@code agenda.already-adopted}, {@code agenda.not-proposed}, {@code
     *     agenda.adopted-in-future}, {@code agenda.criteria-not-met} with how many need a
     *     dispensation, {@code decision.minutes-approved}
     */
    @Transactional
    public void adopt(
            AgendaId id, LocalDate day, Function<String, NewDecision> decision, Actor actor) {
        AgendaRevision revision = open(id);
        revision.requireProposed();
        LocalDate today = programme.day();
        if (day.isAfter(today)) {
            throw new DomainException("agenda.adopted-in-future", today);
        }
        Agenda agenda = existing(id);
        int unexplained = assessments.unexplained(agenda.agreement(), revision.id());
        if (unexplained > 0) {
            throw new DomainException("agenda.criteria-not-met", unexplained);
        }
        book.adopt(agenda, revision, day, decision, actor);
    }

    /** An entry of a draft that is held while it is edited. */
    AgendaEntry editable(AgendaEntryId id) {
        AgendaEntry entry =
                agendas.entry(id).orElseThrow(() -> new DomainException("agenda.unknown-entry"));
        agendas.heldRevision(entry.revision()).orElseThrow().requireDraft();
        return entry;
    }

    private void copyEntries(AgendaRevision from, AgendaRevision to) {
        UnaryOperator<LocalizedText> english = editions.newest(from.id());
        for (AgendaEntry entry : agendas.entries(from.id())) {
            AgendaEntry copy = entry.copyTo(to.id(), entry.position());
            copy.read(english);
            entities.persist(stories.grown(entry, copy));
        }
    }

    Optional<AgendaEntry> newestEntryOf(ProjectId project) {
        List<AgendaRevisionId> newestFirst =
                book.adopted().all().stream().map(AdoptedAgenda::revision).toList();
        List<AgendaEntry> entries = agendas.entriesOf(project, newestFirst);
        return newestFirst.stream()
                .flatMap(revision ->
                        entries.stream().filter(entry -> entry.revision().equals(revision)))
                .findFirst();
    }

    private static void renumber(List<AgendaEntry> entries) {
        for (int place = 0; place < entries.size(); place++) {
            entries.get(place).place(place);
        }
    }

    private DeskAgenda view(Agenda agenda) {
        return new DeskAgenda(
                agenda.view(),
                agendas.revisionsOf(agenda.id()).stream().map(AgendaRevision::view).toList());
    }

    AgendaRevision draft(AgendaId id) {
        AgendaRevision revision = open(id);
        revision.requireDraft();
        return revision;
    }

    private AgendaRevision open(AgendaId id) {
        return agendas.openRevision(id)
                .orElseThrow(() -> new DomainException("agenda.already-adopted"));
    }

    private AgendaRevision newest(AgendaId id) {
        return agendas.revisionsOf(id).stream()
                .findFirst()
                .orElseThrow(() -> new DomainException("agenda.unknown", id.value()));
    }

    private Agenda existing(AgendaId id) {
        return agendas.findById(id)
                .orElseThrow(() -> new DomainException("agenda.unknown", id.value()));
    }
}
