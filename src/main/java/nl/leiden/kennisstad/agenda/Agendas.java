package nl.leiden.kennisstad.agenda;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.decision.DecisionId;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionManner;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The annual agendas: drawing up, adopting, reading. */
@Service
public class Agendas {

    private final AgendaRepository agendas;
    private final AgendaDocuments writer;
    private final EntryStories stories;
    private final Endings endings;
    private final FrozenDocuments documents;
    private final Decisions decisions;
    private final Agreements agreements;
    private final Projects projects;
    private final Programme programme;
    private final EntityManager entities;

    Agendas(
            AgendaRepository agendas,
            AgendaDocuments writer,
            EntryStories stories,
            Endings endings,
            FrozenDocuments documents,
            Decisions decisions,
            Agreements agreements,
            Projects projects,
            Programme programme,
            EntityManager entities) {
        this.agendas = agendas;
        this.writer = writer;
        this.stories = stories;
        this.endings = endings;
        this.documents = documents;
        this.decisions = decisions;
        this.agreements = agreements;
        this.projects = projects;
        this.programme = programme;
        this.entities = entities;
    }

    /**
     * Draws up an agenda: its first revision is a draft without entries.
     *
     * @throws DomainException {@code agenda.label-taken}
     */
    @Transactional
    public AgendaId drawUp(NewAgenda draft) {
        if (agendas.existsByLabel(draft.label())) {
            throw new DomainException("agenda.label-taken", draft.label());
        }
        Agenda agenda = agendas.save(new Agenda(draft));
        entities.persist(new AgendaRevision(agenda.id(), 1, null));
        return agenda.id();
    }

    /**
     * Puts a project on the open draft, after the others.
     *
     * @throws DomainException {@code agenda.not-a-draft}, {@code agenda.project-not-in-agreement},
     *     {@code agenda.project-already-on-it}
     */
    @Transactional
    public void include(AgendaId id, ProjectId project, EntryContent content) {
        AgendaRevision draft = openRevision(id);
        draft.requireDraft();
        Agenda agenda = existing(id);
        requirePlaced(agenda, draft, project);
        int position = agendas.countEntries(draft.id());
        entities.persist(new AgendaEntry(draft.id(), project, position, content));
    }

    /** The project has a place in the agenda's agreement, and is not on the draft yet. */
    void requirePlaced(Agenda agenda, AgendaRevision draft, ProjectId project) {
        boolean placed =
                Optional.ofNullable(projects.byId(List.of(project)).get(project))
                        .flatMap(found -> found.placementIn(agenda.agreement()))
                        .isPresent();
        if (!placed) {
            throw new DomainException("agenda.project-not-in-agreement");
        }
        if (!agendas.entriesOf(project, List.of(draft.id())).isEmpty()) {
            throw new DomainException("agenda.project-already-on-it");
        }
    }

    /**
     * Adopts an agenda that is annexed to its agreement, on the day of signing. Whoever signs
     * agrees to the whole, so no criterion is tested.
     *
     * @throws DomainException {@code agenda.already-adopted}, {@code
     *     agenda.not-the-day-of-signing}, {@code decision.number-taken}
     */
    @Transactional
    public void adoptBySigning(AgendaId id, AdoptionBySigning adoption, Actor actor) {
        AgendaRevision revision = openRevision(id);
        Agenda agenda = existing(id);
        AgreementView agreement = agreements.find(agenda.agreement()).orElseThrow();
        if (!adoption.on().equals(agreement.signedOn())) {
            throw new DomainException("agenda.not-the-day-of-signing", agreement.signedOn());
        }
        NewDecision decision =
                new NewDecision(
                                adoption.number(),
                                adoption.on(),
                                DecisionKind.ADOPT,
                                adoption.how(),
                                adoption.text())
                        .by(DecisionManner.SIGNING, null);
        DecisionId decisionId =
                decisions.record(decision.about(Agenda.SUBJECT, agenda.id().value()));
        carryOut(agenda, revision, decision, decisionId, actor);
    }

    /**
     * Adopts a revision by a decision under the next number of its year.
     *
     * @param numbered makes the decision that has this number, the same each time
     */
    void adopt(
            Agenda agenda,
            AgendaRevision revision,
            LocalDate day,
            Function<String, NewDecision> numbered,
            Actor actor) {
        String number =
                decisions.recordNext(
                        day,
                        next -> numbered.apply(next).about(Agenda.SUBJECT, agenda.id().value()));
        DecisionId decisionId = decisions.find(number).orElseThrow().id();
        carryOut(agenda, revision, numbered.apply(number), decisionId, actor);
    }

    private void carryOut(
            Agenda agenda,
            AgendaRevision revision,
            NewDecision decision,
            DecisionId decisionId,
            Actor actor) {
        entities.flush(); // all rows must be there before their revision is frozen
        AgendaDocument document = writer.write(agenda, revision, decision);
        Instant frozenAt =
                documents.freeze(
                        revision.subject(), AgendaDocument.FORMAT, document, actor, decisionId);
        revision.adopt(decision.takenOn(), decisionId, frozenAt, actor);
        List<ProjectId> going =
                agendas.entries(revision.id()).stream()
                        .map(entry -> entry.view().project())
                        .toList();
        projects.start(going, decision.takenOn(), actor, decision.number());
        endings.carryOut(revision.id(), decision, actor);
        programme.publicContentChanged();
    }

    /**
     * A revision as it would be adopted now, with the names of today.
     *
     * @param decision what stands in the place of the decision
     */
    @Transactional(readOnly = true)
    public AgendaDocument preview(AgendaRevisionId id, NewDecision decision) {
        AgendaRevision revision =
                agendas.revision(id)
                        .orElseThrow(() -> new DomainException("agenda.unknown", id.value()));
        return writer.write(existing(revision.agenda()), revision, decision);
    }

    /**
     * A revision as it was adopted, or as it would be now.
     *
     * @param decision what stands in the place of the decision as long as there is none
     */
    @Transactional(readOnly = true)
    public AgendaDocument written(RevisionView revision, NewDecision decision) {
        return document(revision.id())
                .map(Frozen::content)
                .orElseGet(() -> preview(revision.id(), decision));
    }

    /** A revision as it was adopted. */
    @Transactional(readOnly = true)
    public Optional<Frozen<AgendaDocument>> document(AgendaRevisionId revision) {
        return documents.find(AgendaRevision.subjectOf(revision), AgendaDocument.class);
    }

    /** What the public may read. */
    @Transactional(readOnly = true)
    public AdoptedAgendas adopted() {
        Map<String, AdoptedAgenda> newest = new LinkedHashMap<>();
        List<AdoptedAgenda> earlier = new ArrayList<>();
        for (AdoptedAgenda agenda : agendas.adopted()) {
            if (newest.putIfAbsent(agenda.label(), agenda) != null) {
                earlier.add(agenda);
            }
        }
        return new AdoptedAgendas(List.copyOf(newest.values()), earlier);
    }

    /** Every state of every agenda that was adopted, older ones too. */
    @Transactional(readOnly = true)
    public AdoptedRevisions revisions() {
        return new AdoptedRevisions(agendas.adoptedRevisions());
    }

    /** The agenda as it was adopted, with the names of that day. */
    @Transactional(readOnly = true)
    public Optional<Frozen<AgendaDocument>> document(AdoptedAgenda agenda) {
        return documents.find(AgendaRevision.subjectOf(agenda.revision()), AgendaDocument.class);
    }

    /** These agendas as they were adopted, by revision. */
    @Transactional(readOnly = true)
    public Map<UUID, AgendaDocument> documents(Collection<AdoptedAgenda> of) {
        return documents.find(
                AgendaRevision.KIND,
                of.stream().map(agenda -> agenda.revision().value()).toList(),
                AgendaDocument.class);
    }

    /** Which project stands in which of these revisions. */
    @Transactional(readOnly = true)
    public List<Presence> presences(Collection<AgendaRevisionId> revisions) {
        return agendas.presences(revisions);
    }

    /** These entries without their actions, for lists, with who leads and takes part now. */
    @Transactional(readOnly = true)
    public List<EntrySummary> summaries(Collection<AgendaEntryId> entries) {
        List<AgendaEntry> found = agendas.entriesById(entries);
        Map<UUID, List<AgendaEvent>> events =
                stories.byLineage(found.stream().map(AgendaEntry::lineage).toList());
        return found.stream()
                .map(entry ->
                        entry.summary(
                                EntryStory.of(
                                        entry.id(),
                                        events.getOrDefault(entry.lineage(), List.of()))))
                .toList();
    }

    /** These entries in full. */
    @Transactional(readOnly = true)
    public List<EntryView> entries(Collection<AgendaEntryId> entries) {
        return agendas.entriesById(entries).stream().map(AgendaEntry::view).toList();
    }

    /** One project's entries in these revisions. */
    @Transactional(readOnly = true)
    public List<EntryView> entries(ProjectId project, Collection<AgendaRevisionId> revisions) {
        return agendas.entriesOf(project, revisions).stream().map(AgendaEntry::view).toList();
    }

    /** The actions of a revision whose range has not ended on this day, the first due first. */
    @Transactional(readOnly = true)
    public List<UpcomingAction> upcoming(AgendaRevisionId revision, LocalDate day, int count) {
        return agendas.upcoming(revision, day, count);
    }

    private AgendaRevision openRevision(AgendaId id) {
        return agendas.openRevision(id)
                .orElseThrow(
                        () -> new DomainException("agenda.already-adopted", AgendaState.ADOPTED));
    }

    private Agenda existing(AgendaId id) {
        return agendas.findById(id)
                .orElseThrow(() -> new DomainException("agenda.unknown", id.value()));
    }
}
