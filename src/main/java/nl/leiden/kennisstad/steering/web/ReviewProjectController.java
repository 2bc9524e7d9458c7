package nl.leiden.kennisstad.steering.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReportState;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.Reports;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.ReviewQuestions;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One project in a round: its report, and what the steering group says of it. */
@LocalizedController
@Uncached
class ReviewProjectController {

    private final Reviews reviews;
    private final Reports reports;
    private final ReviewQuestions questions;
    private final ReportParts parts;
    private final Rounds rounds;
    private final Forms forms;
    private final Frames frames;

    ReviewProjectController(
            Reviews reviews,
            Reports reports,
            ReviewQuestions questions,
            ReportParts parts,
            Rounds rounds,
            Forms forms,
            Frames frames) {
        this.reviews = reviews;
        this.reports = reports;
        this.questions = questions;
        this.parts = parts;
        this.rounds = rounds;
        this.forms = forms;
        this.frames = frames;
    }

    /** The paths are null when the actor may not, or need not, go there. */
    record Page(
            RoundView round,
            AgendaDocument.Entry entry,
            ReportView report,
            List<ReviewSheet.Changed> actions,
            List<QuestionRow> questions,
            RatingHistory history,
            @Nullable SinceLast since,
            @Nullable String questionPath,
            @Nullable String reportPath,
            @Nullable String acceptancePath,
            @Nullable String seen,
            @Nullable String returnPath,
            @Nullable String outcomePath) {}

    /** A question, and where it is answered, or null. */
    record QuestionRow(ReviewQuestions.Question question, @Nullable String answerPath) {}

    @GetMapping(ReviewPaths.PROJECT)
    ModelAndView project(@PathVariable String day, @PathVariable String code, Actor actor) {
        Rounds.Place place = rounds.place(day, code, actor);
        ReportView report = place.report();
        boolean open = place.round().view().open();
        boolean manage = open && ReviewPolicy.mayManage(actor);
        boolean submitted = report.state() == ReportState.SUBMITTED;
        boolean reportable =
                open
                        && ReviewPolicy.mayReport(actor, report.project())
                        && (manage || report.state() != ReportState.ACCEPTED);
        return frames.show(
                "steering/project",
                rounds.frame(ReviewPaths.PROJECT, place, ReviewPolicy.mayReadAll(actor)),
                new Page(
                        place.round().view(),
                        place.entry(),
                        report,
                        parts.actions(place),
                        questions(place, actor),
                        RatingHistory.of(reviews.history(report.project())),
                        parts.since(place).orElse(null),
                        path(open && ReviewPolicy.mayAsk(actor), ReviewPaths.QUESTIONS, place),
                        path(reportable, ReviewPaths.REPORT, place),
                        path(manage && submitted, ReviewPaths.ACCEPTANCE, place),
                        manage && submitted ? parts.mark(report) : null,
                        path(manage && submitted, ReviewPaths.RETURN, place),
                        path(open && ReviewPolicy.mayDecide(actor), ReviewPaths.OUTCOME, place)));
    }

    @PostMapping(ReviewPaths.ACCEPTANCE)
    ModelAndView accept(@PathVariable String day, @PathVariable String code, Actor actor) {
        ReportView report = managed(day, code, actor).report();
        return forms.act(
                actor,
                rounds.path(ReviewPaths.PROJECT, day, code),
                seen ->
                        reports.accept(
                                report.round(),
                                report.project(),
                                now -> seen.same(parts.mark(now)),
                                actor));
    }

    private List<QuestionRow> questions(Rounds.Place place, Actor actor) {
        boolean answers =
                place.round().view().open()
                        && ReviewPolicy.mayReport(actor, place.report().project());
        return questions.of(place.report().id()).stream()
                .map(question ->
                        new QuestionRow(
                                question,
                                answers && question.answer() == null
                                        ? rounds.path(
                                                ReviewPaths.ANSWER,
                                                place.day(),
                                                place.entry().code(),
                                                question.id())
                                        : null))
                .toList();
    }

    private Rounds.Place managed(String day, String code, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        return rounds.place(day, code, actor);
    }

    private @Nullable String path(boolean shown, String template, Rounds.Place place) {
        return shown ? rounds.path(template, place.day(), place.entry().code()) : null;
    }
}
