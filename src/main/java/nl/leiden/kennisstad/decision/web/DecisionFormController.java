package nl.leiden.kennisstad.decision.web;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionManner;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.SafePath;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Records a decision. It cannot be changed afterwards, so the form says all there is to say. */
@LocalizedController
@Uncached
class DecisionFormController {

    private final Decisions decisions;
    private final DecisionForm form;
    private final DecisionDesks desks;
    private final Forms forms;

    DecisionFormController(
            Decisions decisions, DecisionForm form, DecisionDesks desks, Forms forms) {
        this.decisions = decisions;
        this.form = form;
        this.desks = desks;
        this.forms = forms;
    }

    /**
     * @param day to start with
     * @param back where the form was opened, and where it leads to
     */
    @GetMapping(DecisionPaths.NEW)
    ModelAndView blank(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String back,
            Actor actor) {
        return forms.show(screen(day, back, desks.subjects(), actor), actor);
    }

    @PostMapping(DecisionPaths.NEW)
    ModelAndView record(
            @RequestParam(defaultValue = "") String back,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            Actor actor) {
        List<DecisionSubject> known = desks.subjects();
        FormScreen screen = screen("", back, known, actor);
        DecisionForm.elsewhere(kind, subject, known)
                .ifPresent(own -> screen.related(own.words(), own.template(), own.value()));
        return forms.submit(
                screen,
                actor,
                input -> {
                    List<DecisionSubject> subjects = desks.subjects();
                    LocalDate day = input.day("taken-on");
                    String number =
                            decisions.recordNext(day, given -> form.read(given, input, subjects));
                    decisions.requireMeeting(input.choice("manner", DecisionManner.class), day);
                    return SafePath.local(input.text("back"))
                            .orElseGet(() -> desks.path(DecisionPaths.DECISION, number));
                });
    }

    private FormScreen screen(
            String day, String back, List<DecisionSubject> subjects, Actor actor) {
        NotFound.unless(DecisionPolicy.mayRecord(actor));
        return FormScreen.of(
                        form.ask(subjects),
                        PageFrame.at(DecisionPaths.NEW)
                                .titledBy("decision.record")
                                .under("decision.decisions", DecisionPaths.DECISIONS)
                                .desk())
                .startingWith(form.start(day, back, DecisionKind.OTHER, DecisionManner.MEETING))
                .note("decision.record.note")
                .submit("decision.record.submit")
                .done("decision.record.done")
                .backTo(DecisionPaths.DECISIONS);
    }
}
