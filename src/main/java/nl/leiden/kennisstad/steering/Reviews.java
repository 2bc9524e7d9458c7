package nl.leiden.kennisstad.steering;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which the steering group looks at every project. */
@Service
public class Reviews {

    private final ReviewRepository rounds;
    private final Agendas agendas;
    private final AgendaDesk desk;
    private final Projects projects;
    private final FrozenDocuments documents;
    private final Outcomes outcomes;
    private final Programme programme;
    private final EntityManager entities;

    Reviews(
            ReviewRepository rounds,
            Agendas agendas,
            AgendaDesk desk,
            Projects projects,
            FrozenDocuments documents,
            Outcomes outcomes,
            Programme programme,
            EntityManager entities) {
        this.rounds = rounds;
        this.agendas = agendas;
        this.desk = desk;
        this.projects = projects;
        this.documents = documents;
        this.outcomes = outcomes;
        this.programme = programme;
        this.entities = entities;
    }

    /**
     * Opens a round: every project of the agenda that counts on the day of the meeting is asked for
     * a report.
     *
     * @param example whether it is made up for a demonstration
     * @throws DomainException {@code steering.round-open-already}, {@code
     *     steering.round-on-that-day}, {@code steering.no-agenda}
     */
    @Transactional
    public ReviewRoundId open(LocalDate meetingOn, boolean example) {
        rounds.open()
                .map(ReviewRound::view)
                .ifPresent(open -> {
                    throw new DomainException("steering.round-open-already", open.meetingOn());
                });
        if (rounds.findByMeetingOn(meetingOn).isPresent()) {
            throw new DomainException("steering.round-on-that-day", meetingOn);
        }
        AdoptedAgenda agenda =
                agendas.adopted()
                        .current(meetingOn)
                        .orElseThrow(() -> new DomainException("steering.no-agenda"));
        ReviewRound round =
                rounds.save(
                        new ReviewRound(meetingOn, agenda.revision(), programme.day(), example));
        entities.flush(); // reports belong to a round that is there
        int place = 0;
        for (EntryView entry : desk.entries(agenda.revision())) {
            entities.persist(new ReviewReport(round.id(), entry.project(), place++));
        }
        return round.id();
    }

    /** A project's lead hands its report in. */
    @Transactional
    public void submit(ReviewRoundId round, ProjectId project, ReportContent content, Actor actor) {
        report(round, project).submit(content, actor);
    }

    /** The coordinator reports on behalf, or edits what was handed in. */
    @Transactional
    public void edit(ReviewRoundId round, ProjectId project, ReportContent content, Actor actor) {
        report(round, project).edit(content, actor);
    }

    @Transactional
    public void accept(ReviewRoundId round, ProjectId project) {
        report(round, project).accept();
    }

    @Transactional
    public void giveBack(ReviewRoundId round, ProjectId project, String reason) {
        report(round, project).giveBack(reason);
    }

    /** The steering group says what it thinks of the project. */
    @Transactional
    public void decide(
            ReviewRoundId round, ProjectId project, Outcome outcome, @Nullable String remark) {
        report(round, project).decide(outcome, remark);
    }

    /**
     * Closes a round for good; its public part can be read from now on.
     *
     * @throws DomainException {@code steering.round-closed}, {@code steering.meeting-to-come}
     */
    @Transactional
    public void close(ReviewRoundId id, Actor actor) {
        ReviewRound round = rounds.locked(id).orElseThrow(Reviews::unknown);
        round.requireOpen();
        LocalDate today = programme.day();
        if (round.view().meetingOn().isAfter(today)) {
            throw new DomainException("steering.meeting-to-come", round.view().meetingOn());
        }
        Instant at =
                documents.freeze(
                        round.subject(),
                        ReviewDocument.FORMAT,
                        document(round.view()),
                        actor,
                        null);
        round.close(today, at, actor);
        outcomes.decide(round.view(), document(round.view()));
        programme.publicContentChanged();
    }

    /** All rounds, the newest meeting first. */
    @Transactional(readOnly = true)
    public List<RoundView> all() {
        return rounds.newestFirst().stream().map(ReviewRound::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<RoundView> find(LocalDate meetingOn) {
        return rounds.findByMeetingOn(meetingOn).map(ReviewRound::view);
    }

    /** The reports of a round in the order of its agenda. */
    @Transactional(readOnly = true)
    public List<ReportView> reports(ReviewRoundId round) {
        return rounds.reports(List.of(round)).stream().map(ReviewReport::view).toList();
    }

    /** The last closed round before this one. */
    @Transactional(readOnly = true)
    public Optional<RoundView> before(RoundView round) {
        return all().stream()
                .filter(other -> !other.open() && other.meetingOn().isBefore(round.meetingOn()))
                .findFirst();
    }

    /** One project's reports in closed rounds, by round. */
    @Transactional(readOnly = true)
    public Map<RoundView, ReportView> history(ProjectId project) {
        Map<ReviewRoundId, RoundView> closed =
                all().stream()
                        .filter(round -> !round.open())
                        .collect(Collectors.toMap(RoundView::id, round -> round));
        return closed.isEmpty()
                ? Map.of()
                : rounds.reportsOf(project, closed.keySet()).stream()
                        .map(ReviewReport::view)
                        .collect(
                                Collectors.toMap(
                                        report ->
                                                Objects.requireNonNull(closed.get(report.round())),
                                        report -> report));
    }

    /** The public part of a closed round, as it was frozen. */
    @Transactional(readOnly = true)
    public Optional<ReviewDocument> document(ReviewRoundId round) {
        return documents
                .find(ReviewRound.subjectOf(round), ReviewDocument.class)
                .map(frozen -> frozen.content());
    }

    private ReviewDocument document(RoundView round) {
        AgendaDocument agenda =
                agendas.document(round.revision()).orElseThrow(Reviews::unknown).content();
        Map<String, String> codes =
                agenda.entries().stream()
                        .collect(
                                Collectors.toMap(
                                        AgendaDocument.Entry::project, AgendaDocument.Entry::code));
        List<ReportView> reports = reports(round.id());
        Map<ProjectId, ProjectView> known =
                projects.byId(reports.stream().map(ReportView::project).toList());
        return new ReviewDocument(
                round.meetingOn(),
                agenda.title(),
                agenda.label(),
                round.example(),
                reports.stream()
                        .map(report ->
                                document(
                                        report,
                                        Objects.requireNonNull(known.get(report.project())),
                                        codes))
                        .toList());
    }

    private static ReviewDocument.Report document(
            ReportView report, ProjectView project, Map<String, String> codes) {
        boolean rated = report.handedIn();
        String key = project.id().value().toString();
        return new ReviewDocument.Report(
                key,
                codes.getOrDefault(key, project.code()),
                project.title(),
                rated ? report.rating() : null,
                rated ? report.summary() : null,
                report.outcome());
    }

    private ReviewReport report(ReviewRoundId id, ProjectId project) {
        rounds.held(id).orElseThrow(Reviews::unknown).requireOpen();
        return rounds.report(id, project).orElseThrow(Reviews::unknown);
    }

    private static DomainException unknown() {
        return new DomainException("steering.unknown");
    }
}
