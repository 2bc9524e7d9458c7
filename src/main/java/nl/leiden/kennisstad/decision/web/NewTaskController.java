package nl.leiden.kennisstad.decision.web;

import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.decision.Tasks;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One more task of a decision, however that was recorded. */
@LocalizedController
@Uncached
class NewTaskController {

    private final Tasks tasks;
    private final DecisionDesks desks;
    private final Forms forms;

    NewTaskController(Tasks tasks, DecisionDesks desks, Forms forms) {
        this.tasks = tasks;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(DecisionPaths.NEW_TASK)
    ModelAndView blank(@PathVariable String number, Actor actor) {
        return forms.show(screen(number, actor), actor);
    }

    @PostMapping(DecisionPaths.NEW_TASK)
    ModelAndView add(@PathVariable String number, Actor actor) {
        return forms.submit(
                screen(number, actor),
                actor,
                input -> {
                    tasks.add(
                            desks.editable(number, actor).id(),
                            new NewDecision.NewTask(
                                    input.localized("text", null),
                                    input.text("who"),
                                    input.optionalDay("due")));
                    return desks.path(DecisionPaths.DECISION, number);
                });
    }

    private FormScreen screen(String number, Actor actor) {
        DecisionView decision = desks.editable(number, actor);
        return FormScreen.of(
                        Form.named("decision.new-task")
                                .texts("text")
                                .line("who")
                                .day("due")
                                .optional(),
                        desks.frame(DecisionPaths.NEW_TASK, decision)
                                .titledBy("decision.new-task", number))
                .note("decision.new-task.note")
                .submit("decision.new-task.submit")
                .done("decision.new-task.done")
                .backTo(DecisionPaths.DECISION, number);
    }
}
