package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.TrailPages;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about an agenda, over all its revisions. */
@LocalizedController
@Uncached
class AgendaTrailController {

    private final AgendaDesks desks;
    private final TrailPages trail;

    AgendaTrailController(AgendaDesks desks, TrailPages trail) {
        this.desks = desks;
        this.trail = trail;
    }

    @GetMapping(AgendaPaths.TRAIL)
    ModelAndView trail(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return trail.of(
                desks.frame(AgendaPaths.TRAIL, agenda), "agenda", agenda.agenda().id().value());
    }
}
