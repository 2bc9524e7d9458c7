package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.ReviewQuestions;
import nl.leiden.kennisstad.steering.ReviewReportId;
import nl.leiden.kennisstad.steering.ReviewRequests;
import nl.leiden.kennisstad.steering.ReviewRequests.Asked;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Todo;
import nl.leiden.kennisstad.ui.TodoSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions to projects that wait for an answer, for those who have to give it. */
@Component
@Order(QuestionTodos.PLACE)
class QuestionTodos implements TodoSource {

    static final int PLACE = ReviewTodos.PLACE + 1;

    private final Reviews reviews;
    private final ReviewQuestions questions;
    private final ReviewRequests requests;
    private final Rounds rounds;
    private final Say say;

    QuestionTodos(
            Reviews reviews,
            ReviewQuestions questions,
            ReviewRequests requests,
            Rounds rounds,
            Say say) {
        this.reviews = reviews;
        this.questions = questions;
        this.requests = requests;
        this.rounds = rounds;
        this.say = say;
    }

    @Override
    public List<Todo> todos(Actor actor) {
        return actor.is(Role.LEAD) || ReviewPolicy.mayManage(actor)
                ? reviews.open().map(round -> todos(round, actor)).orElse(List.of())
                : List.of();
    }

    private List<Todo> todos(RoundView round, Actor actor) {
        Map<ReviewReportId, Integer> open = questions.open(round.id());
        if (open.isEmpty()) {
            return List.of();
        }
        List<Asked> asked =
                reviews.asked(round).stream()
                        .filter(one -> open.containsKey(one.report().id()))
                        .toList();
        Map<UUID, Integer> leads =
                requests.leads(asked.stream().map(one -> one.report().project().value()).toList());
        return asked.stream()
                .filter(one ->
                        ReviewPolicy.hasToAnswer(
                                actor,
                                one.report().project(),
                                leads.containsKey(one.report().project().value())))
                .map(one -> toAnswer(round, one, open.getOrDefault(one.report().id(), 0)))
                .toList();
    }

    private Todo toAnswer(RoundView round, Asked asked, int questions) {
        return new Todo(
                say.it("steering.todo.questions", questions, asked.code(), asked.title()),
                say.it("steering.todo.for-meeting", round.meetingOn()),
                rounds.path(ReviewPaths.PROJECT, round.meetingOn(), asked.code()),
                true);
    }
}
