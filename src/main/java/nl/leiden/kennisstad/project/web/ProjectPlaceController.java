package nl.leiden.kennisstad.project.web;

import java.util.Optional;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.PlacementView;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A project's code and theme in the agreement in force. */
@LocalizedController
@Uncached
class ProjectPlaceController {

    private final Projects projects;
    private final Programme programme;
    private final ProjectDesks desks;
    private final Forms forms;

    ProjectPlaceController(
            Projects projects, Programme programme, ProjectDesks desks, Forms forms) {
        this.projects = projects;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(ProjectPaths.PLACE)
    ModelAndView place(@PathVariable String slug, Actor actor) {
        return forms.show(placing(slug, actor), actor);
    }

    @PostMapping(ProjectPaths.PLACE)
    ModelAndView change(@PathVariable String slug, Actor actor) {
        return forms.submit(
                placing(slug, actor),
                actor,
                input -> {
                    projects.place(
                            desks.editable(slug, actor).id(),
                            desks.agreement(),
                            input.text("code"),
                            Optional.ofNullable(input.optionalId("theme"))
                                    .map(ThemeId::new)
                                    .orElse(null),
                            programme.day());
                    return desks.path(ProjectPaths.PROJECT, slug);
                });
    }

    private FormScreen placing(String slug, Actor actor) {
        ProjectView project = desks.editable(slug, actor);
        Form form =
                Form.named("project.form")
                        .line("code")
                        .select("theme", desks.themes())
                        .optional()
                        .refusal("project.code-taken", "code")
                        .refusal("project.code-shape", "code");
        return FormScreen.of(
                        form,
                        desks.frame(ProjectPaths.PLACE, project).titledBy("project.place-form"))
                .note("project.place-form.note")
                .changing(() -> values(desks.editable(slug, actor)))
                .backTo(ProjectPaths.PROJECT, slug);
    }

    private Values values(ProjectView project) {
        Optional<PlacementView> now = project.placementIn(desks.agreement());
        return Values.none()
                .with("code", now.map(PlacementView::code).orElse(""))
                .with(
                        "theme",
                        now.flatMap(place -> Optional.ofNullable(place.theme()))
                                .map(ThemeId::value)
                                .orElse(null));
    }
}
