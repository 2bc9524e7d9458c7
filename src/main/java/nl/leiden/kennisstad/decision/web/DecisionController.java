package nl.leiden.kennisstad.decision.web;

import java.util.List;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.TaskView;
import nl.leiden.kennisstad.decision.Tasks;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One decision: who may read it, and its English. */
@LocalizedController
@Uncached
class DecisionController {

    private final Decisions decisions;
    private final Tasks tasks;
    private final DecisionDesks desks;
    private final Forms forms;
    private final Frames frames;

    DecisionController(
            Decisions decisions, Tasks tasks, DecisionDesks desks, Forms forms, Frames frames) {
        this.decisions = decisions;
        this.tasks = tasks;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    record TaskRow(TaskView task, @Nullable String path) {}

    /** The paths are null when the actor may not, or need not, go there. */
    record Page(
            DecisionView decision,
            @Nullable DecisionSubject subject,
            @Nullable String subjectPath,
            List<TaskRow> tasks,
            @Nullable String publicationPath,
            @Nullable String withdrawalPath,
            @Nullable String englishPath,
            @Nullable String newTaskPath) {}

    @GetMapping(DecisionPaths.DECISION)
    ModelAndView one(@PathVariable String number, Actor actor) {
        DecisionView decision = desks.readable(number, actor);
        boolean record = DecisionPolicy.mayRecord(actor);
        DecisionSubject subject = desks.subject(decision).orElse(null);
        String template = subject == null ? null : subject.template();
        return frames.show(
                "decision/decision",
                desks.frame(DecisionPaths.DECISION, decision),
                new Page(
                        decision,
                        subject,
                        subject == null || template == null
                                ? null
                                : desks.path(template, subject.values().apply(Frames.language())),
                        tasks.of(decision.id()).stream()
                                .map(task ->
                                        new TaskRow(
                                                task,
                                                record
                                                        ? desks.path(DecisionPaths.TASK, task.id())
                                                        : null))
                                .toList(),
                        record && !decision.open()
                                ? desks.path(DecisionPaths.PUBLICATION, number)
                                : null,
                        record && decision.open()
                                ? desks.path(DecisionPaths.WITHDRAWAL, number)
                                : null,
                        record ? desks.path(DecisionPaths.ENGLISH, number) : null,
                        record ? desks.path(DecisionPaths.NEW_TASK, number) : null));
    }

    @PostMapping(DecisionPaths.PUBLICATION)
    ModelAndView publish(@PathVariable String number, Actor actor) {
        return open(number, true, actor);
    }

    @PostMapping(DecisionPaths.WITHDRAWAL)
    ModelAndView withdraw(@PathVariable String number, Actor actor) {
        return open(number, false, actor);
    }

    private ModelAndView open(String number, boolean open, Actor actor) {
        DecisionView decision = desks.editable(number, actor);
        return forms.act(
                actor,
                desks.path(DecisionPaths.DECISION, number),
                () -> decisions.publish(decision.id(), open));
    }
}
