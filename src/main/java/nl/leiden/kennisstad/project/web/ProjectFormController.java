package nl.leiden.kennisstad.project.web;

import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.Phase;
import nl.leiden.kennisstad.project.ProjectPolicy;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Slugs;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A project's title and address, and the steps of its life. */
@LocalizedController
@Uncached
class ProjectFormController {

    private final Projects projects;
    private final Programme programme;
    private final Forms forms;
    private final LocalizedPaths paths;
    private final Say say;

    ProjectFormController(
            Projects projects, Programme programme, Forms forms, LocalizedPaths paths, Say say) {
        this.projects = projects;
        this.programme = programme;
        this.forms = forms;
        this.paths = paths;
        this.say = say;
    }

    @GetMapping(ProjectPaths.PROJECT)
    ModelAndView edit(@PathVariable String slug, Actor actor) {
        return forms.show(titling(slug, actor), actor);
    }

    @PostMapping(ProjectPaths.PROJECT)
    ModelAndView retitle(@PathVariable String slug, Actor actor) {
        return forms.submit(
                titling(slug, actor),
                actor,
                input -> {
                    ProjectView now = existing(slug, actor);
                    var title = input.localized("title", now.title());
                    projects.retitle(
                            now.id(),
                            title,
                            Slugs.read(
                                    input.optionalText("slug-nl"),
                                    input.optionalText("slug-en"),
                                    title),
                            programme.day());
                    return paths.of(Frames.language(), ProjectPaths.PROJECTS);
                });
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
                            existing(slug, actor).id(),
                            input.choice("phase", Phase.class),
                            input.day("day"),
                            actor,
                            input.text("reason"));
                    return paths.of(Frames.language(), ProjectPaths.PROJECTS);
                });
    }

    private FormScreen titling(String slug, Actor actor) {
        ProjectView project = existing(slug, actor);
        Form form =
                Form.named("project.form")
                        .lines("title")
                        .line("slug-nl")
                        .optional()
                        .line("slug-en")
                        .optional()
                        .refusal("ui.slug-shape", "slug-nl")
                        .refusal("address.taken", "slug-nl");
        return FormScreen.of(form, frame(ProjectPaths.PROJECT, slug).titled(project.title()))
                .note("project.edit.note")
                .changing(() -> {
                    ProjectView now = existing(slug, actor);
                    return Values.none()
                            .with("title", now.title())
                            .with("slug-nl", now.slug().nl())
                            .with("slug-en", now.slug().en());
                })
                .related("project.phase-form", ProjectPaths.PHASE, slug)
                .backTo(ProjectPaths.PROJECTS);
    }

    private FormScreen moving(String slug, Actor actor) {
        ProjectView project = existing(slug, actor);
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
        return FormScreen.of(form, frame(ProjectPaths.PHASE, slug).titledBy("project.phase-form"))
                .note("project.phase-form.now", project.title(), project.phase())
                .startingWith(Values.none().with("day", programme.day()))
                .backTo(ProjectPaths.PROJECT, slug);
    }

    private static PageFrame frame(String template, String slug) {
        return PageFrame.at(template)
                .values(slug)
                .under("project.projects", ProjectPaths.PROJECTS)
                .desk();
    }

    private ProjectView existing(String slug, Actor actor) {
        NotFound.unless(ProjectPolicy.mayEdit(actor));
        return projects.at(Language.NL, slug).orElseThrow(NotFound::new);
    }
}
