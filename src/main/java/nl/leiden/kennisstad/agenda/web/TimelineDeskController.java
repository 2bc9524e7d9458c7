package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.Timeline;
import nl.leiden.kennisstad.agenda.Timelines;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An agenda in time, whatever its state: what is late, and what was moved. */
@LocalizedController
@Uncached
class TimelineDeskController {

    private final Timelines timelines;
    private final Programme programme;
    private final AgendaDesks desks;
    private final Frames frames;

    TimelineDeskController(
            Timelines timelines, Programme programme, AgendaDesks desks, Frames frames) {
        this.timelines = timelines;
        this.programme = programme;
        this.desks = desks;
        this.frames = frames;
    }

    record Page(Timeline timeline) {}

    @GetMapping(AgendaPaths.TIMELINE)
    ModelAndView timeline(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        AgendaDesks.Names names = desks.names(agenda);
        Timeline timeline =
                timelines.of(
                        agenda.agenda().firstYear(),
                        agenda.agenda().lastYear(),
                        agenda.newest().id(),
                        entry -> names.code(entry.project()),
                        programme.day());
        return frames.show(
                "agenda/timeline",
                desks.frame(AgendaPaths.TIMELINE, agenda).titledBy("agenda.timeline"),
                new Page(timeline));
    }
}
