package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All agendas, whatever their state. */
@LocalizedController
@Uncached
class AgendaListController {

    private final AgendaDesk desk;
    private final AgendaDesks desks;
    private final Frames frames;

    AgendaListController(AgendaDesk desk, AgendaDesks desks, Frames frames) {
        this.desk = desk;
        this.desks = desks;
        this.frames = frames;
    }

    record Row(DeskAgenda agenda, String path) {}

    record Page(List<Row> agendas, boolean editable, String newPath) {}

    @GetMapping(AgendaPaths.AGENDAS)
    ModelAndView list(Actor actor) {
        NotFound.unless(AgendaPolicy.mayReadSome(actor));
        boolean editable = AgendaPolicy.mayEdit(actor);
        List<Row> rows =
                desk.all().stream()
                        .filter(agenda -> AgendaPolicy.mayRead(actor, agenda.newest()))
                        .map(agenda -> new Row(agenda, path(agenda, editable)))
                        .toList();
        return frames.show(
                "agenda/list",
                PageFrame.at(AgendaPaths.AGENDAS).titledBy("agenda.desk.agendas").desk(),
                new Page(rows, editable, desks.path(AgendaPaths.NEW)));
    }

    private String path(DeskAgenda agenda, boolean editable) {
        return desks.path(
                editable ? AgendaPaths.AGENDA : AgendaPaths.READING, agenda.agenda().label());
    }
}
