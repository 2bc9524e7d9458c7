package nl.leiden.kennisstad.steering.web;

import java.util.EnumMap;
import java.util.Map;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReportPart;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.Reports;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives a report back, with what has to be done about which part. */
@LocalizedController
@Uncached
class ReturnController {

    private final Reports reports;
    private final Rounds rounds;
    private final Forms forms;

    ReturnController(Reports reports, Rounds rounds, Forms forms) {
        this.reports = reports;
        this.rounds = rounds;
        this.forms = forms;
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
                    reports.giveBack(
                            report.round(), report.project(), input.text("reason"), notes(input));
                    return rounds.path(ReviewPaths.PROJECT, day, code);
                });
    }

    private Rounds.Place managed(String day, String code, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        return rounds.place(day, code, actor);
    }

    private FormScreen returning(String day, String code, Actor actor) {
        Rounds.Place place = managed(day, code, actor);
        Form form = Form.named("steering.return").text("reason");
        for (ReportPart part : ReportPart.values()) {
            form.line(Keys.key(part)).optional();
        }
        return FormScreen.of(
                        form,
                        rounds.frame(ReviewPaths.RETURN, place, true)
                                .titledBy("steering.return", place.entry().title()))
                .submit("steering.return.submit")
                .done("steering.return.done")
                .backTo(ReviewPaths.PROJECT, day, code);
    }

    private static Map<ReportPart, String> notes(Input input) {
        Map<ReportPart, String> notes = new EnumMap<>(ReportPart.class);
        for (ReportPart part : ReportPart.values()) {
            String note = input.optionalText(Keys.key(part));
            if (note != null) {
                notes.put(part, note);
            }
        }
        return notes;
    }
}
