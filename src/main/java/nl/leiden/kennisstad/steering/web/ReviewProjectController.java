package nl.leiden.kennisstad.steering.web;

import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReportState;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewPolicy;
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
    private final Rounds rounds;
    private final Forms forms;
    private final Frames frames;

    ReviewProjectController(Reviews reviews, Rounds rounds, Forms forms, Frames frames) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.forms = forms;
        this.frames = frames;
    }

    /** The paths are null when the actor may not, or need not, go there. */
    record Page(
            RoundView round,
            AgendaDocument.Entry entry,
            ReportView report,
            @Nullable String reportPath,
            @Nullable String acceptancePath,
            @Nullable String returnPath,
            @Nullable String outcomePath) {}

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
                        path(reportable, ReviewPaths.REPORT, place),
                        path(manage && submitted, ReviewPaths.ACCEPTANCE, place),
                        path(manage && submitted, ReviewPaths.RETURN, place),
                        path(
                                open && report.handedIn() && ReviewPolicy.mayDecide(actor),
                                ReviewPaths.OUTCOME,
                                place)));
    }

    @PostMapping(ReviewPaths.ACCEPTANCE)
    ModelAndView accept(@PathVariable String day, @PathVariable String code, Actor actor) {
        ReportView report = managed(day, code, actor).report();
        return forms.act(
                actor,
                rounds.path(ReviewPaths.PROJECT, day, code),
                () -> reviews.accept(report.round(), report.project()));
    }

    @GetMapping(ReviewPaths.RETURN)
    ModelAndView reason(@PathVariable String day, @PathVariable String code, Actor actor) {
        return forms.show(returning(day, code, actor), actor);
    }

    @PostMapping(ReviewPaths.RETURN)
    ModelAndView giveBack(@PathVariable String day, @PathVariable String code, Actor actor) {
        return forms.submit(
                returning(day, code, actor),
                actor,
                input -> {
                    ReportView report = managed(day, code, actor).report();
                    reviews.giveBack(report.round(), report.project(), input.text("reason"));
                    return rounds.path(ReviewPaths.PROJECT, day, code);
                });
    }

    private Rounds.Place managed(String day, String code, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        return rounds.place(day, code, actor);
    }

    private FormScreen returning(String day, String code, Actor actor) {
        Rounds.Place place = managed(day, code, actor);
        return FormScreen.of(
                        Form.named("steering.return").text("reason"),
                        rounds.frame(ReviewPaths.RETURN, place, true)
                                .titledBy("steering.return", place.entry().title()))
                .submit("steering.return.submit")
                .backTo(ReviewPaths.PROJECT, day, code);
    }

    private @Nullable String path(boolean shown, String template, Rounds.Place place) {
        return shown ? rounds.path(template, place.day(), place.entry().code()) : null;
    }
}
