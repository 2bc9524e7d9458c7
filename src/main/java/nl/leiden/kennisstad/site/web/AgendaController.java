package nl.leiden.kennisstad.site.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AdoptedAgendas;
import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.agenda.AdoptedRevisions;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The adopted agendas, as they were adopted, with the names of that day. */
@LocalizedController
class AgendaController {

    record ListPage(List<Row> agendas) {}

    /**
     * @param current whether it counts on the programme's day
     */
    record Row(AdoptedAgenda agenda, String path, boolean current) {}

    private final Frames frames;
    private final Agendas agendas;
    private final Programme programme;
    private final AgendaPageMaker pages;
    private final ItemMaker items;

    AgendaController(
            Frames frames,
            Agendas agendas,
            Programme programme,
            AgendaPageMaker pages,
            ItemMaker items) {
        this.frames = frames;
        this.agendas = agendas;
        this.programme = programme;
        this.pages = pages;
        this.items = items;
    }

    @GetMapping("/agendas")
    @Transactional(readOnly = true)
    ModelAndView list() {
        AdoptedAgendas adopted = agendas.adopted();
        AdoptedAgenda current = adopted.current(programme.day()).orElse(null);
        List<Row> rows =
                adopted.all().stream()
                        .map(agenda ->
                                new Row(agenda, path(agenda.label()), agenda.equals(current)))
                        .toList();
        return frames.show(
                "site/agendas",
                PageFrame.at("/agendas").titledBy("site.agendas"),
                new ListPage(rows));
    }

    @GetMapping("/agendas/{label}")
    @Transactional(readOnly = true)
    ModelAndView detail(@PathVariable String label) {
        AdoptedRevisions all = agendas.revisions();
        AdoptedRevision newest = all.newest(label).orElseThrow(NotFound::new);
        AgendaPage page = pages.agenda(all, newest, "/agendas/{label}/{code}", label);
        PageFrame frame =
                PageFrame.at("/agendas/{label}")
                        .values(label)
                        .titled(page.agenda().title())
                        .describedAs(page.agenda().introduction())
                        .under("site.agendas", "/agendas");
        return frames.show("site/agenda", frame, page);
    }

    @GetMapping("/agendas/{label}/{code}")
    @Transactional(readOnly = true)
    ModelAndView entry(@PathVariable String label, @PathVariable String code) {
        AdoptedRevisions all = agendas.revisions();
        AdoptedRevision newest = all.newest(label).orElseThrow(NotFound::new);
        EntryPage page = pages.entry(all, newest, code, path(label));
        PageFrame frame =
                PageFrame.at("/agendas/{label}/{code}")
                        .values(label, code)
                        .titled(page.entry().title())
                        .under("site.agendas", "/agendas")
                        .under(
                                page.agenda().title(),
                                "/agendas/{label}",
                                language -> new Object[] {label});
        return frames.show("site/entry", frame, page);
    }

    private String path(String label) {
        return items.path("/agendas/{label}", label);
    }
}
