package nl.leiden.kennisstad.project.web;

import java.util.Comparator;
import java.util.List;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.project.Relation;
import nl.leiden.kennisstad.project.RelationKind;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a project has to do with others. */
@LocalizedController
@Uncached
class ProjectRelationController {

    private final Projects projects;
    private final ProjectDesks desks;
    private final Forms forms;
    private final Say say;

    ProjectRelationController(Projects projects, ProjectDesks desks, Forms forms, Say say) {
        this.projects = projects;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(ProjectPaths.NEW_RELATION)
    ModelAndView blank(@PathVariable String slug, Actor actor) {
        return forms.show(relating(slug, actor), actor);
    }

    @PostMapping(ProjectPaths.NEW_RELATION)
    ModelAndView relate(@PathVariable String slug, Actor actor) {
        return forms.submit(
                relating(slug, actor),
                actor,
                input -> {
                    projects.relate(
                            desks.editable(slug, actor).id(),
                            new Relation(
                                    new ProjectId(input.id("other")),
                                    input.choice("kind", RelationKind.class),
                                    input.localized("remark", null)));
                    return desks.path(ProjectPaths.PROJECT, slug);
                });
    }

    @PostMapping(ProjectPaths.RELATION_REMOVAL)
    ModelAndView unrelate(@PathVariable String slug, @PathVariable String other, Actor actor) {
        ProjectView project = desks.editable(slug, actor);
        ProjectView related = desks.editable(other, actor);
        return forms.act(
                actor,
                desks.path(ProjectPaths.PROJECT, slug),
                () -> projects.unrelate(project.id(), related.id()));
    }

    private FormScreen relating(String slug, Actor actor) {
        ProjectView project = desks.editable(slug, actor);
        List<Option> others =
                projects.all().stream()
                        .filter(other -> !other.id().equals(project.id()))
                        .sorted(Comparator.comparing(ProjectView::code))
                        .map(other ->
                                new Option(
                                        other.id().value().toString(),
                                        other.code() + " " + other.title().text(Frames.language())))
                        .toList();
        Form form =
                Form.named("project.relation")
                        .select("other", others)
                        .radio("kind", say.options(RelationKind.class))
                        .lines("remark");
        return FormScreen.of(
                        form,
                        desks.frame(ProjectPaths.NEW_RELATION, project)
                                .titledBy("project.relation.new"))
                .backTo(ProjectPaths.PROJECT, slug);
    }
}
