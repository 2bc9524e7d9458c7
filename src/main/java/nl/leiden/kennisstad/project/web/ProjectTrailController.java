package nl.leiden.kennisstad.project.web;

import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.TrailPages;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about a project, over all agendas and reviews. */
@LocalizedController
@Uncached
class ProjectTrailController {

    private final ProjectDesks desks;
    private final TrailPages trail;

    ProjectTrailController(ProjectDesks desks, TrailPages trail) {
        this.desks = desks;
        this.trail = trail;
    }

    @GetMapping(ProjectPaths.TRAIL)
    ModelAndView trail(@PathVariable String slug, Actor actor) {
        ProjectView project = desks.editable(slug, actor);
        return trail.of(desks.frame(ProjectPaths.TRAIL, project), "project", project.id().value());
    }
}
