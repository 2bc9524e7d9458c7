package nl.leiden.kennisstad.project.web;

import java.util.List;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.NewProject;
import nl.leiden.kennisstad.project.ProjectPolicy;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
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
    private final Agreements agreements;
    private final Themes themes;
    private final Programme programme;
    private final Forms forms;
    private final LocalizedPaths paths;

    NewProjectController(
            Projects projects,
            Agreements agreements,
            Themes themes,
            Programme programme,
            Forms forms,
            LocalizedPaths paths) {
        this.projects = projects;
        this.agreements = agreements;
        this.themes = themes;
        this.programme = programme;
        this.forms = forms;
        this.paths = paths;
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
                                    current(),
                                    input.text("code"),
                                    theme == null ? null : new ThemeId(theme),
                                    programme.day()),
                            actor);
                    return path(ProjectPaths.PROJECTS);
                });
    }

    private FormScreen proposing(Actor actor) {
        NotFound.unless(ProjectPolicy.mayEdit(actor));
        List<Option> options =
                themes.of(current()).stream()
                        .map(theme ->
                                new Option(
                                        theme.id().value().toString(),
                                        theme.number()
                                                + ". "
                                                + theme.title().text(Frames.language())))
                        .toList();
        Form form =
                Form.named("project.form")
                        .lines("title")
                        .line("code")
                        .select("theme", options)
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

    private AgreementId current() {
        return agreements.current(programme.day()).orElseThrow(NotFound::new).id();
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
