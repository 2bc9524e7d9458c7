package nl.leiden.kennisstad.project.web;

import java.util.Comparator;
import java.util.List;
import nl.leiden.kennisstad.form.DeskList;
import nl.leiden.kennisstad.project.ProjectPolicy;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All projects, whatever their phase. */
@LocalizedController
@Uncached
class ProjectDeskController {

    private final Projects projects;
    private final Frames frames;
    private final LocalizedPaths paths;
    private final Say say;

    ProjectDeskController(Projects projects, Frames frames, LocalizedPaths paths, Say say) {
        this.projects = projects;
        this.frames = frames;
        this.paths = paths;
        this.say = say;
    }

    @GetMapping(ProjectPaths.PROJECTS)
    ModelAndView list(Actor actor) {
        NotFound.unless(ProjectPolicy.mayEdit(actor));
        List<DeskList.Row> rows =
                projects.all().stream()
                        .sorted(Comparator.comparing(ProjectView::code))
                        .map(project ->
                                new DeskList.Row(
                                        project.code(),
                                        project.title(),
                                        say.word(project.phase()),
                                        path(ProjectPaths.PROJECT, project.slug().nl())))
                        .toList();
        return frames.show(
                "form/list",
                PageFrame.at(ProjectPaths.PROJECTS).titledBy("project.projects").desk(),
                new DeskList(rows, path(ProjectPaths.NEW), "project.new", "project.none"));
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
