package nl.leiden.kennisstad.project.web;

import java.util.List;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.project.RelationKind;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Slugs;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A project's title and address; below them its place and its ties with other projects. */
@LocalizedController
@Uncached
class ProjectFormController {

    private final Projects projects;
    private final Programme programme;
    private final ProjectDesks desks;
    private final Forms forms;

    ProjectFormController(Projects projects, Programme programme, ProjectDesks desks, Forms forms) {
        this.projects = projects;
        this.programme = programme;
        this.desks = desks;
        this.forms = forms;
    }

    /** What stands below the form. */
    record Aside(List<Tie> ties, String newPath) {}

    /**
     * A tie with another project.
     *
     * @param removalPath null when the other project says so
     */
    record Tie(
            String code,
            LocalizedText title,
            RelationKind kind,
            LocalizedText remark,
            String path,
            @Nullable String removalPath) {}

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
                    ProjectView now = desks.editable(slug, actor);
                    var title = input.localized("title", now.title());
                    projects.retitle(
                            now.id(),
                            title,
                            Slugs.read(
                                    input.optionalText("slug-nl"),
                                    input.optionalText("slug-en"),
                                    title),
                            programme.day());
                    return desks.path(ProjectPaths.PROJECTS);
                });
    }

    private FormScreen titling(String slug, Actor actor) {
        ProjectView project = desks.editable(slug, actor);
        Form form =
                Form.named("project.form")
                        .lines("title")
                        .line("slug-nl")
                        .optional()
                        .line("slug-en")
                        .optional()
                        .refusal("ui.slug-shape", "slug-nl")
                        .refusal("address.taken", "slug-nl");
        return FormScreen.of(
                        form, desks.frame(ProjectPaths.PROJECT, project).titled(project.title()))
                .note("project.edit.note")
                .changing(() -> {
                    ProjectView now = desks.editable(slug, actor);
                    return Values.none()
                            .with("title", now.title())
                            .with("slug-nl", now.slug().nl())
                            .with("slug-en", now.slug().en());
                })
                .related("project.phase-form", ProjectPaths.PHASE, slug)
                .related("project.place-form", ProjectPaths.PLACE, slug)
                .related("trail.title", ProjectPaths.TRAIL, slug)
                .backTo(ProjectPaths.PROJECTS)
                .shownBy("project/project", aside(project));
    }

    private Aside aside(ProjectView project) {
        String slug = project.slug().nl();
        return new Aside(
                projects.relations(project.id()).stream()
                        .map(tie ->
                                new Tie(
                                        tie.project().code(),
                                        tie.project().title(),
                                        tie.kind(),
                                        tie.remark(),
                                        desks.path(ProjectPaths.PROJECT, tie.project().slug().nl()),
                                        tie.outgoing()
                                                ? desks.path(
                                                        ProjectPaths.RELATION_REMOVAL,
                                                        slug,
                                                        tie.project().slug().nl())
                                                : null))
                        .toList(),
                desks.path(ProjectPaths.NEW_RELATION, slug));
    }
}
