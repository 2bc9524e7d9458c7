package nl.leiden.kennisstad.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.TaskState;
import nl.leiden.kennisstad.decision.TaskView;
import nl.leiden.kennisstad.decision.Tasks;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was to be done after decisions: what is open, and who has it. */
@LocalizedController
@Uncached
class TaskController {

    private final Tasks tasks;
    private final Programme programme;
    private final DecisionDesks desks;
    private final Forms forms;
    private final Frames frames;
    private final Say say;

    TaskController(
            Tasks tasks,
            Programme programme,
            DecisionDesks desks,
            Forms forms,
            Frames frames,
            Say say) {
        this.tasks = tasks;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
        this.say = say;
    }

    @GetMapping(DecisionPaths.TASKS)
    ModelAndView list(
            @RequestParam(defaultValue = "open") String show,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String q,
            Actor actor) {
        NotFound.unless(DecisionPolicy.mayRead(actor));
        List<TaskView> all = tasks.all();
        LocalDate today = programme.day();
        TaskFilter filter = new TaskFilter(show, who, q);
        List<TaskPage.Row> rows =
                all.stream().filter(filter::leaves).map(task -> row(task, today, actor)).toList();
        return frames.show(
                "decision/tasks",
                PageFrame.at(DecisionPaths.TASKS)
                        .titledBy("decision.tasks")
                        .under("decision.decisions", DecisionPaths.DECISIONS)
                        .desk(),
                new TaskPage(
                        desks.path(DecisionPaths.TASKS),
                        filter,
                        desks.files(DecisionPaths.TASKS_FILE, filter.query()),
                        all.stream().map(TaskView::who).distinct().sorted().toList(),
                        rows,
                        desks.path(DecisionPaths.DECISIONS)));
    }

    @GetMapping(DecisionPaths.TASK)
    ModelAndView turning(@PathVariable UUID task, Actor actor) {
        return forms.show(screen(task, actor), actor);
    }

    @PostMapping(DecisionPaths.TASK)
    ModelAndView turn(@PathVariable UUID task, Actor actor) {
        return forms.submit(
                screen(task, actor),
                actor,
                input -> {
                    tasks.turn(
                            existing(task, actor).id(),
                            input.choice("state", TaskState.class),
                            input.optionalText("remark"));
                    return desks.path(DecisionPaths.TASKS);
                });
    }

    private FormScreen screen(UUID id, Actor actor) {
        TaskView task = existing(id, actor);
        return FormScreen.of(
                        Form.named("decision.task")
                                .radio("state", say.options(TaskState.class))
                                .text("remark")
                                .optional()
                                .refusal("decision.task-why", "remark")
                                .refusal("decision.task-same", "state"),
                        PageFrame.at(DecisionPaths.TASK)
                                .values(id)
                                .titledBy("decision.task", task.number())
                                .under("decision.tasks", DecisionPaths.TASKS)
                                .desk())
                .changing(() -> {
                    TaskView now = existing(id, actor);
                    return Values.none().with("state", now.state()).with("remark", now.remark());
                })
                .note("decision.task.note", task.text(), task.who())
                .backTo(DecisionPaths.TASKS);
    }

    private TaskPage.Row row(TaskView task, LocalDate today, Actor actor) {
        return new TaskPage.Row(
                task,
                task.lateOn(today),
                desks.path(DecisionPaths.DECISION, task.number()),
                DecisionPolicy.mayRecord(actor) ? desks.path(DecisionPaths.TASK, task.id()) : null);
    }

    private TaskView existing(UUID id, Actor actor) {
        NotFound.unless(DecisionPolicy.mayRecord(actor));
        return tasks.find(id).orElseThrow(NotFound::new);
    }
}
