package nl.leiden.kennisstad.steering;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.decision.MeetingDays;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which the steering group looks at every project. */
@Service
public class Reviews {

    private final ReviewRepository rounds;
    private final Agendas agendas;
    private final AgendaDesk desk;
    private final ReviewWriter writer;
    private final FrozenDocuments documents;
    private final ReviewRequests requests;
    private final ReportedActions actions;
    private final Programme programme;
    private final MeetingDays meetings;
    private final EntityManager entities;

    Reviews(
            ReviewRepository rounds,
            Agendas agendas,
            AgendaDesk desk,
            ReviewWriter writer,
            FrozenDocuments documents,
            ReviewRequests requests,
            ReportedActions actions,
            Programme programme,
            MeetingDays meetings,
            EntityManager entities) {
        this.rounds = rounds;
        this.agendas = agendas;
        this.desk = desk;
        this.writer = writer;
        this.documents = documents;
        this.requests = requests;
        this.actions = actions;
        this.programme = programme;
        this.meetings = meetings;
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
        return open(meetingOn, meetingOn, example);
    }

    /**
     * Opens a round, and asks every lead for a report by mail.
     *
     * @param dueOn the day reports have to be in
     * @throws DomainException as {@link #open(LocalDate, boolean)}, or {@code
     *     steering.due-after-meeting}
     */
    @Transactional
    public ReviewRoundId open(LocalDate meetingOn, LocalDate dueOn, boolean example) {
        open().ifPresent(open -> {
            throw new DomainException("steering.round-open-already", open.meetingOn());
        });
        if (rounds.findByMeetingOn(meetingOn).isPresent()) {
            throw new DomainException("steering.round-on-that-day", meetingOn);
        }
        requireOpenMeeting(meetingOn);
        AdoptedAgenda agenda =
                agendas.adopted()
                        .current(meetingOn)
                        .orElseThrow(() -> new DomainException("steering.no-agenda"));
        ReviewRound round =
                rounds.save(
                        new ReviewRound(
                                meetingOn, dueOn, agenda.revision(), programme.day(), example));
        entities.flush(); // reports belong to a round that is there
        int place = 0;
        for (EntryView entry : desk.entries(agenda.revision())) {
            entities.persist(new ReviewReport(round.id(), entry.project(), place++));
        }
        if (!example) {
            entities.flush(); // that they were asked is kept beside the reports
            requests.ask(round.view(), asked(round.view()));
        }
        return round.id();
    }

    /** The reports of a round with what their projects are called in it. */
    @Transactional(readOnly = true)
    public List<ReviewRequests.Asked> asked(RoundView round) {
        return writer.asked(round, reports(round.id()));
    }

    /**
     * Reminds the leads that have not reported.
     *
     * @throws DomainException {@code steering.round-closed}, {@code steering.reminded-today},
     *     {@code steering.nobody-to-remind}
     */
    @Transactional
    public void remind(RoundView round) {
        requireOpen(round.id());
        List<ReviewRequests.Asked> silent = missing(round);
        if (!requests.remind(round, silent)) {
            throw requests.nobodyToRemind(silent);
        }
    }

    /** The reports that are not in. */
    List<ReviewRequests.Asked> missing(RoundView round) {
        return asked(round).stream().filter(asked -> !asked.report().handedIn()).toList();
    }

    /** What a report says of actions. */
    @Transactional(readOnly = true)
    public List<ReportedAction> actions(ReviewReportId report) {
        return actions.of(report);
    }

    /** What the reports of a round say of actions, by the key of the report. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ReportedAction>> actions(ReviewRoundId round) {
        return actions.of(reports(round).stream().map(ReportView::id).toList());
    }

    /** Outcomes become decisions of the meeting: its minutes have to be to come. */
    void requireOpenMeeting(LocalDate day) {
        if (meetings.on(day) == MeetingDays.Standing.APPROVED) {
            throw new DomainException("steering.minutes-approved", day);
        }
    }

    /** Holds the round open in this transaction. */
    void requireOpen(ReviewRoundId id) {
        rounds.held(id).orElseThrow(Reviews::unknown).requireOpen();
    }

    /** The round that is open. */
    @Transactional(readOnly = true)
    public Optional<RoundView> open() {
        return rounds.open().map(ReviewRound::view);
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

    /** A round that was planned for this day, and moved. */
    @Transactional(readOnly = true)
    public Optional<RoundView> movedFrom(LocalDate day) {
        return rounds.movedFrom(day).map(ReviewRound::view);
    }

    /** The reports of a round in the order of its agenda. */
    @Transactional(readOnly = true)
    public List<ReportView> reports(ReviewRoundId round) {
        return rounds.reports(List.of(round)).stream().map(ReviewReport::view).toList();
    }

    /** What each project reported last before a round. */
    @Transactional(readOnly = true)
    public Map<ProjectId, EarlierReport> earlier(RoundView round) {
        Map<ReviewRoundId, LocalDate> days =
                all().stream().collect(Collectors.toMap(RoundView::id, RoundView::meetingOn));
        return rounds.lastBefore(round.meetingOn()).stream()
                .map(ReviewReport::view)
                .map(last ->
                        new EarlierReport(Objects.requireNonNull(days.get(last.round())), last))
                .collect(Collectors.toMap(last -> last.report().project(), last -> last));
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

    /** The public parts of these rounds that are closed, as they were frozen. */
    @Transactional(readOnly = true)
    public Map<UUID, ReviewDocument> documents(List<RoundView> closed) {
        return documents.find(
                ReviewRound.KIND,
                closed.stream().map(round -> round.id().value()).toList(),
                ReviewDocument.class);
    }

    static DomainException unknown() {
        return new DomainException("steering.unknown");
    }
}
