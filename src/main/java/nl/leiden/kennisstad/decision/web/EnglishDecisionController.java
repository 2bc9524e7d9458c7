package nl.leiden.kennisstad.decision.web;

import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The English of a decision. */
@LocalizedController
@Uncached
class EnglishDecisionController {

    private final Decisions decisions;
    private final DecisionDesks desks;
    private final Forms forms;
    private final Say say;

    EnglishDecisionController(Decisions decisions, DecisionDesks desks, Forms forms, Say say) {
        this.decisions = decisions;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(DecisionPaths.ENGLISH)
    ModelAndView english(@PathVariable String number, Actor actor) {
        return forms.show(translating(number, actor), actor);
    }

    @PostMapping(DecisionPaths.ENGLISH)
    ModelAndView translate(@PathVariable String number, Actor actor) {
        return forms.submit(
                translating(number, actor),
                actor,
                input -> {
                    DecisionView decision = desks.editable(number, actor);
                    decisions.translate(
                            decision.id(), input.text("how"), input.text("text"), actor);
                    return desks.path(DecisionPaths.DECISION, number);
                });
    }

    private FormScreen translating(String number, Actor actor) {
        DecisionView decision = desks.editable(number, actor);
        Form form =
                Form.named("decision.english")
                        .englishLine(
                                "how",
                                say.it("form.in-en", say.it("decision.form.how")),
                                decision.how().nl())
                        .english(
                                "text",
                                say.it("form.in-en", say.it("decision.form.text")),
                                decision.text().nl());
        return FormScreen.of(
                        form,
                        desks.frame(DecisionPaths.ENGLISH, decision)
                                .titledBy("decision.english", number))
                .changing(() -> {
                    DecisionView now = desks.editable(number, actor);
                    return Values.none().with("how", now.how().en()).with("text", now.text().en());
                })
                .note("decision.english.note")
                .backTo(DecisionPaths.DECISION, number);
    }
}
