package nl.leiden.kennisstad.steering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reports of a round that is open: handed in, given back, accepted, decided on. Every change of
 * one waits for the one before it.
 */
@Service
public class Reports {

    private final ReviewRepository rounds;
    private final Reviews reviews;
    private final ReviewRequests requests;
    private final ReportedActions actions;
    private final AgendaDesk desk;
    private final Programme programme;

    Reports(
            ReviewRepository rounds,
            Reviews reviews,
            ReviewRequests requests,
            ReportedActions actions,
            AgendaDesk desk,
            Programme programme) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.requests = requests;
        this.actions = actions;
        this.desk = desk;
        this.programme = programme;
    }

    /** A project's lead hands its report in. */
    @Transactional
    public void submit(ReviewRoundId round, ProjectId project, ReportContent content, Actor actor) {
        ReviewReport report = report(round, project);
        report.submit(content, actor);
        actions.write(report.id(), content.actions());
    }

    /**
     * The coordinator reports on behalf, or edits what was handed in. What an accepted report says
     * of actions has happened, and stays.
     */
    @Transactional
    public void edit(ReviewRoundId round, ProjectId project, ReportContent content, Actor actor) {
        ReviewReport report = report(round, project);
        boolean over = report.view().state() == ReportState.ACCEPTED;
        report.edit(content, over || actions.same(report.id(), content.actions()), actor);
        if (!over) {
            actions.write(report.id(), content.actions());
        }
    }

    /** Accepts a report as it is; what it says of actions happens to them. */
    @Transactional
    public void accept(ReviewRoundId round, ProjectId project, Actor actor) {
        accept(round, project, any -> {}, actor);
    }

    /**
     * Accepts a report; what it says of actions happens to them.
     *
     * @param read throws unless the report is as it was read; nobody changes it meanwhile
     */
    @Transactional
    public void accept(
            ReviewRoundId round, ProjectId project, Consumer<ReportView> read, Actor actor) {
        ReviewReport report = report(round, project);
        read.accept(report.view());
        report.accept();
        RoundView view = rounds.findById(round).orElseThrow(Reviews::unknown).view();
        desk.entry(view.revision(), project)
                .ifPresent(entry -> actions.carryOut(report.id(), entry, actor));
    }

    /**
     * Gives a report back to its leads, who are told by mail.
     *
     * @param notes what has to be done about which part
     */
    @Transactional
    public void giveBack(
            ReviewRoundId round, ProjectId project, String reason, Map<ReportPart, String> notes) {
        ReviewReport report = report(round, project);
        report.giveBack(reason, notes);
        RoundView view = rounds.findById(round).orElseThrow(Reviews::unknown).view();
        reviews.asked(view).stream()
                .filter(asked -> asked.report().project().equals(project))
                .forEach(asked -> requests.giveBack(view, asked));
    }

    /**
     * The steering group says what it thinks of the project.
     *
     * @param conclusion null takes back what was said before
     * @throws DomainException {@code steering.round-closed}, {@code steering.outcome-to-come}
     */
    @Transactional
    public void conclude(ReviewRoundId id, ProjectId project, @Nullable Conclusion conclusion) {
        ReviewReport report = report(id, project);
        RoundView round = rounds.findById(id).orElseThrow(Reviews::unknown).view();
        refusesToConclude(round)
                .ifPresent(why -> {
                    throw why;
                });
        report.conclude(conclusion);
    }

    /** Why nothing can be decided about projects now, empty when it can. */
    public Optional<DomainException> refusesToConclude(RoundView round) {
        LocalDate closed = round.closedOn();
        if (closed != null) {
            return Optional.of(new DomainException("steering.round-closed", closed));
        }
        return round.meetingOn().isAfter(programme.day())
                ? Optional.of(new DomainException("steering.outcome-to-come", round.meetingOn()))
                : Optional.empty();
    }

    /** Of two who read the same report, the later to change it has to read it again. */
    private ReviewReport report(ReviewRoundId id, ProjectId project) {
        rounds.held(id).orElseThrow(Reviews::unknown).requireOpen();
        return rounds.locked(id, project).orElseThrow(Reviews::unknown);
    }
}
