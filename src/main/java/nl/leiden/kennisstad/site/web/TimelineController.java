package nl.leiden.kennisstad.site.web;

import java.util.Map;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.Timeline;
import nl.leiden.kennisstad.agenda.Timelines;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.PlacementView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An adopted agenda in time, with what happened to its actions since. */
@LocalizedController
class TimelineController {

    static final String PATH = "/agendas/{label}/timeline";

    private final Agendas agendas;
    private final Timelines timelines;
    private final Projects projects;
    private final Programme programme;
    private final Frames frames;

    TimelineController(
            Agendas agendas,
            Timelines timelines,
            Projects projects,
            Programme programme,
            Frames frames) {
        this.agendas = agendas;
        this.timelines = timelines;
        this.projects = projects;
        this.programme = programme;
        this.frames = frames;
    }

    record Page(AdoptedAgenda agenda, Timeline timeline) {}

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    ModelAndView timeline(@PathVariable String label) {
        AdoptedAgenda agenda = agendas.adopted().labelled(label).orElseThrow(NotFound::new);
        Map<ProjectId, String> codes =
                projects.all().stream()
                        .collect(
                                Collectors.toMap(
                                        project -> project.id(),
                                        project ->
                                                project.placementIn(agenda.agreement())
                                                        .map(PlacementView::code)
                                                        .orElse(project.code())));
        Timeline timeline =
                timelines.of(
                        agenda.firstYear(),
                        agenda.lastYear(),
                        agenda.revision(),
                        entry -> codes.getOrDefault(entry.project(), ""),
                        programme.day());
        PageFrame frame =
                PageFrame.at(PATH)
                        .values(label)
                        .titledBy("site.timeline", agenda.title())
                        .under("site.agendas", "/agendas")
                        .under(
                                agenda.title(),
                                "/agendas/{label}",
                                language -> new Object[] {label});
        return frames.show("site/timeline", frame, new Page(agenda, timeline));
    }
}
