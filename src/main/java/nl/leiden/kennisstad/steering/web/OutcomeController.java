package nl.leiden.kennisstad.steering.web;

import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.steering.Conclusion;
import nl.leiden.kennisstad.steering.Outcome;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.Reports;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the steering group says of a project. */
@LocalizedController
@Uncached
class OutcomeController {

    private final Reports reports;
    private final Rounds rounds;
    private final Forms forms;
    private final Say say;

    OutcomeController(Reports reports, Rounds rounds, Forms forms, Say say) {
        this.reports = reports;
        this.rounds = rounds;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(ReviewPaths.OUTCOME)
    ModelAndView form(@PathVariable String day, @PathVariable String code, Actor actor) {
        return forms.show(screen(day, code, actor), actor);
    }

    @PostMapping(ReviewPaths.OUTCOME)
    ModelAndView decide(@PathVariable String day, @PathVariable String code, Actor actor) {
        return forms.submit(
                screen(day, code, actor),
                actor,
                input -> {
                    ReportView report = decidable(day, code, actor).report();
                    reports.conclude(report.round(), report.project(), conclusion(input, report));
                    return rounds.path(ReviewPaths.ROUND, day);
                });
    }

    /** Words alone are no outcome; they go only with one that is taken back. */
    private static @Nullable Conclusion conclusion(Input input, ReportView now) {
        boolean words =
                input.optionalText("text-nl") != null || input.optionalText("remark") != null;
        if (words && now.outcome() == null && input.text("outcome").isEmpty()) {
            throw new DomainException("steering.outcome-first");
        }
        return input.optionalChoice("outcome", Outcome.class)
                .map(outcome ->
                        new Conclusion(
                                outcome,
                                input.optionalLocalized("text", now.outcomeText()),
                                input.optionalText("remark")))
                .orElse(null);
    }

    private Rounds.Place decidable(String day, String code, Actor actor) {
        NotFound.unless(ReviewPolicy.mayDecide(actor));
        return rounds.place(day, code, actor);
    }

    private FormScreen screen(String day, String code, Actor actor) {
        Rounds.Place place = decidable(day, code, actor);
        Form form =
                Form.named("steering.outcome")
                        .select("outcome", say.options(Outcome.class))
                        .optional(say.it("steering.outcome.none"))
                        .texts("text")
                        .optional()
                        .text("remark")
                        .optional()
                        .refusal("steering.other-says-what", "text-nl")
                        .refusal("steering.outcome-first", "outcome");
        FormScreen screen =
                FormScreen.of(
                                form,
                                rounds.frame(ReviewPaths.OUTCOME, place, true)
                                        .titledBy("steering.outcome", place.entry().title()))
                        .changing(() -> {
                            ReportView now = decidable(day, code, actor).report();
                            return Values.none()
                                    .with("outcome", now.outcome())
                                    .with("text", now.outcomeText())
                                    .with("remark", now.outcomeRemark());
                        })
                        .backTo(ReviewPaths.PROJECT, day, code);
        reports.refusesToConclude(place.round().view()).ifPresent(screen::barred);
        return screen;
    }
}
