package nl.leiden.kennisstad.steering.web;

import java.util.UUID;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.ReviewQuestions;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Questions of the steering group to a project, and the answers of its lead. */
@LocalizedController
@Uncached
class QuestionController {

    private final ReviewQuestions questions;
    private final Rounds rounds;
    private final Forms forms;

    QuestionController(ReviewQuestions questions, Rounds rounds, Forms forms) {
        this.questions = questions;
        this.rounds = rounds;
        this.forms = forms;
    }

    @GetMapping(ReviewPaths.QUESTIONS)
    ModelAndView blank(@PathVariable String day, @PathVariable String code, Actor actor) {
        return forms.show(asking(askable(day, code, actor)), actor);
    }

    @PostMapping(ReviewPaths.QUESTIONS)
    ModelAndView ask(@PathVariable String day, @PathVariable String code, Actor actor) {
        Rounds.Place place = askable(day, code, actor);
        return forms.submit(
                asking(place),
                actor,
                input -> {
                    questions.ask(
                            place.round().view(), place.report(), code, input.text("text"), actor);
                    return rounds.path(place);
                });
    }

    @GetMapping(ReviewPaths.ANSWER)
    ModelAndView question(
            @PathVariable String day,
            @PathVariable String code,
            @PathVariable UUID question,
            Actor actor) {
        Rounds.Place place = answerable(day, code, actor);
        return forms.show(answering(place, existing(place, question)), actor);
    }

    @PostMapping(ReviewPaths.ANSWER)
    ModelAndView answer(
            @PathVariable String day,
            @PathVariable String code,
            @PathVariable UUID question,
            Actor actor) {
        Rounds.Place place = answerable(day, code, actor);
        ReviewQuestions.Question asked = existing(place, question);
        return forms.submit(
                answering(place, asked),
                actor,
                input -> {
                    questions.answer(place.round().view(), asked, code, input.text("text"), actor);
                    return rounds.path(place);
                });
    }

    private FormScreen asking(Rounds.Place place) {
        boolean led = questions.hasLead(place.report().project());
        return FormScreen.of(
                        Form.named("steering.question").text("text"),
                        rounds.frame(ReviewPaths.QUESTIONS, place, true)
                                .titledBy("steering.question", place.entry().title()))
                .note(led ? "steering.question.note" : "steering.question.note-no-lead")
                .submit("steering.question.submit")
                .done(led ? "steering.question.done" : "steering.question.done-no-lead")
                .backTo(ReviewPaths.PROJECT, place.day(), place.entry().code());
    }

    private FormScreen answering(Rounds.Place place, ReviewQuestions.Question question) {
        return FormScreen.of(
                        Form.named("steering.answer").text("text"),
                        rounds.frame(ReviewPaths.ANSWER, place, false, question.id())
                                .titledBy("steering.answer", place.entry().title()))
                .note("steering.answer.note", question.author(), question.text())
                .submit("steering.answer.submit")
                .done("steering.answer.done")
                .backTo(ReviewPaths.PROJECT, place.day(), place.entry().code());
    }

    private Rounds.Place askable(String day, String code, Actor actor) {
        NotFound.unless(ReviewPolicy.mayAsk(actor));
        return rounds.place(day, code, actor);
    }

    private Rounds.Place answerable(String day, String code, Actor actor) {
        Rounds.Place place = rounds.place(day, code, actor);
        NotFound.unless(ReviewPolicy.mayReport(actor, place.report().project()));
        return place;
    }

    private ReviewQuestions.Question existing(Rounds.Place place, UUID id) {
        return questions.of(place.report().id()).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
