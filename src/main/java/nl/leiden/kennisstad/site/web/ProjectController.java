package nl.leiden.kennisstad.site.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One project at its address, and the short way to it by code. */
@LocalizedController
class ProjectController {

    private final Frames frames;
    private final Programme programme;
    private final Projects projects;
    private final Agreements agreements;
    private final ProjectPageMaker maker;
    private final ItemMaker items;

    ProjectController(
            Frames frames,
            Programme programme,
            Projects projects,
            Agreements agreements,
            ProjectPageMaker maker,
            ItemMaker items) {
        this.frames = frames;
        this.programme = programme;
        this.projects = projects;
        this.agreements = agreements;
        this.maker = maker;
        this.items = items;
    }

    @GetMapping("/projects/{slug}")
    @Transactional(readOnly = true)
    ModelAndView detail(@PathVariable String slug, HttpServletResponse response) {
        return projects.at(Frames.language(), slug)
                .map(project -> byAddress(project, slug))
                .orElseGet(() -> byCode(slug, response));
    }

    private ModelAndView byAddress(ProjectView project, String slug) {
        ProjectPage page = maker.page(project, programme.day()).orElseThrow(NotFound::new);
        String present = project.slug().in(Frames.language());
        PageFrame frame =
                PageFrame.at("/projects/{slug}")
                        .slug(project.slug())
                        .titled(project.title())
                        .under("site.projects", "/projects");
        return Moved.unless(slug, present, items.project(project).path())
                .orElseGet(() -> frames.show("site/project", frame, page));
    }

    /**
     * The project that bears the code today; tomorrow it may be another one, so nobody keeps this.
     */
    private ModelAndView byCode(String code, HttpServletResponse response) {
        ProjectView project =
                agreements
                        .current(programme.day())
                        .flatMap(agreement -> projects.bearing(agreement.id(), code))
                        .filter(bearer -> maker.page(bearer, programme.day()).isPresent())
                        .orElseThrow(NotFound::new);
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Moved.to(items.project(project).path(), HttpStatus.FOUND);
    }
}
