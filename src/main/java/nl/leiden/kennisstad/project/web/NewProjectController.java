package nl.leiden.kennisstad.project.web;

import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.NewProject;
import nl.leiden.kennisstad.project.ProjectPolicy;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Slugs;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Proposes a project. */
@LocalizedController
@Uncached
class NewProjectController {

    private final Projects projects;
    private final Programme programme;
    private final Forms forms;
    private final ProjectDesks desks;

    NewProjectController(Projects projects, Programme programme, ProjectDesks desks, Forms forms) {
        this.projects = projects;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(ProjectPaths.NEW)
    ModelAndView blank(Actor actor) {
        return forms.show(proposing(actor), actor);
    }

    @PostMapping(ProjectPaths.NEW)
    ModelAndView propose(Actor actor) {
        return forms.submit(
                proposing(actor),
                actor,
                input -> {
                    var title = input.localized("title", null);
                    var theme = input.optionalId("theme");
                    projects.propose(
                            new NewProject(
                                    title,
                                    Slugs.read(
                                            input.optionalText("slug-nl"),
                                            input.optionalText("slug-en"),
                                            title),
                                    desks.agreement(),
                                    input.text("code"),
                                    theme == null ? null : new ThemeId(theme),
                                    programme.day()),
                            actor);
                    return desks.path(ProjectPaths.PROJECTS);
                });
    }

    private FormScreen proposing(Actor actor) {
        NotFound.unless(ProjectPolicy.mayEdit(actor));
        Form form =
                Form.named("project.form")
                        .lines("title")
                        .line("code")
                        .select("theme", desks.themes())
                        .optional()
                        .line("slug-nl")
                        .optional()
                        .line("slug-en")
                        .optional()
                        .refusal("project.code-taken", "code")
                        .refusal("project.code-shape", "code")
                        .refusal("ui.slug-shape", "slug-nl")
                        .refusal("address.taken", "slug-nl");
        PageFrame frame =
                PageFrame.at(ProjectPaths.NEW)
                        .titledBy("project.new")
                        .under("project.projects", ProjectPaths.PROJECTS)
                        .desk();
        return FormScreen.of(form, frame).note("project.new.note").backTo(ProjectPaths.PROJECTS);
    }
}
