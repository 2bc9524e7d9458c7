package nl.leiden.kennisstad.steering.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.steering.ReportState;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Todo;
import nl.leiden.kennisstad.ui.TodoSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits to be done in the round that is open. */
@Component
@Order(ReviewTodos.PLACE)
class ReviewTodos implements TodoSource {

    static final int PLACE = 5;

    private final Reviews reviews;
    private final Rounds rounds;
    private final Say say;

    ReviewTodos(Reviews reviews, Rounds rounds, Say say) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.say = say;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        if (!ReviewPolicy.mayReadSome(actor)) {
            return List.of();
        }
        return reviews.all().stream()
                .filter(RoundView::open)
                .flatMap(round -> todos(round, actor).stream())
                .toList();
    }

    private List<Todo> todos(RoundView round, Actor actor) {
        List<ReportView> reports = reviews.reports(round.id());
        List<Todo> todos = new ArrayList<>();
        if (actor.is(Role.LEAD)) {
            rounds.agenda(round)
                    .entries()
                    .forEach(entry -> {
                        if (actor.is(Role.LEAD, ProjectId.of(entry.project()).value())) {
                            reports.stream()
                                    .filter(report ->
                                            report.project().equals(ProjectId.of(entry.project())))
                                    .findFirst()
                                    .ifPresent(report -> todos.add(toReport(round, entry, report)));
                        }
                    });
        }
        if (ReviewPolicy.mayReadAll(actor)) {
            long missing = reports.stream().filter(report -> !report.handedIn()).count();
            long waiting =
                    reports.stream()
                            .filter(report -> report.state() == ReportState.SUBMITTED)
                            .count();
            todos.add(
                    new Todo(
                            say.it("steering.todo.round", round.meetingOn()),
                            say.it("steering.todo.round.more", reports.size(), missing, waiting),
                            rounds.path(ReviewPaths.ROUND, round.meetingOn()),
                            false));
        }
        return todos;
    }

    private Todo toReport(RoundView round, AgendaDocument.Entry entry, ReportView report) {
        boolean done = report.handedIn();
        boolean returned = report.state() == ReportState.RETURNED;
        String reason = report.returnReason();
        return new Todo(
                say.it(
                        done ? "steering.todo.reported" : "steering.todo.report",
                        entry.code(),
                        entry.title()),
                returned && reason != null
                        ? say.it("steering.todo.returned", reason)
                        : done
                                ? say.it("steering.todo.for-meeting", round.meetingOn())
                                : say.it("steering.todo.due", round.dueOn(), round.meetingOn()),
                rounds.path(
                        done ? ReviewPaths.PROJECT : ReviewPaths.REPORT,
                        round.meetingOn(),
                        entry.code()),
                !done);
    }
}
