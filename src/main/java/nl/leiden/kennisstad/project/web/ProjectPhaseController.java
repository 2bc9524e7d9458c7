package nl.leiden.kennisstad.project.web;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.Phase;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The steps of a project's life. */
@LocalizedController
@Uncached
class ProjectPhaseController {

    private final Projects projects;
    private final Programme programme;
    private final ProjectDesks desks;
    private final Forms forms;
    private final Say say;

    ProjectPhaseController(
            Projects projects, Programme programme, ProjectDesks desks, Forms forms, Say say) {
        this.projects = projects;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(ProjectPaths.PHASE)
    ModelAndView phase(@PathVariable String slug, Actor actor) {
        return forms.show(moving(slug, actor), actor);
    }

    @PostMapping(ProjectPaths.PHASE)
    ModelAndView move(@PathVariable String slug, Actor actor) {
        return forms.submit(
                moving(slug, actor),
                actor,
                input -> {
                    projects.move(
                            desks.editable(slug, actor).id(),
                            input.choice("phase", Phase.class),
                            input.day("day"),
                            actor,
                            input.text("reason"));
                    return desks.path(ProjectPaths.PROJECTS);
                });
    }

    private FormScreen moving(String slug, Actor actor) {
        ProjectView project = desks.editable(slug, actor);
        List<Option> next =
                Stream.of(Phase.values())
                        .filter(project.phase()::mayBecome)
                        .map(phase -> new Option(phase.name(), say.word(phase)))
                        .toList();
        Form form =
                Form.named("project.phase-form")
                        .select("phase", next)
                        .day("day")
                        .text("reason")
                        .refusal("project.illegal-phase", "phase");
        return FormScreen.of(
                        form,
                        desks.frame(ProjectPaths.PHASE, project).titledBy("project.phase-form"))
                .note("project.phase-form.now", project.title(), project.phase())
                .startingWith(Values.none().with("day", programme.day()))
                .backTo(ProjectPaths.PROJECT, slug);
    }
}
