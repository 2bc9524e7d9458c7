package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.agenda.AdoptedRevisions;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every adopted state of an agenda at an address that lasts. Search engines leave it out: they are
 * to find the newest state, at the agenda's own address.
 */
@LocalizedController
class RevisionController {

    static final String REVISION = "/agendas/{label}/revisions/{number}";
    static final String ENTRY = REVISION + "/{code}";

    private final Agendas agendas;
    private final AgendaPageMaker pages;
    private final RevisionTitles titles;
    private final ItemMaker items;
    private final Frames frames;

    RevisionController(
            Agendas agendas,
            AgendaPageMaker pages,
            RevisionTitles titles,
            ItemMaker items,
            Frames frames) {
        this.agendas = agendas;
        this.pages = pages;
        this.titles = titles;
        this.items = items;
        this.frames = frames;
    }

    @GetMapping(REVISION)
    @Transactional(readOnly = true)
    ModelAndView revision(@PathVariable String label, @PathVariable String number) {
        AdoptedRevisions all = agendas.revisions();
        AdoptedRevision revision = all.find(label, number).orElseThrow(NotFound::new);
        PageFrame frame =
                PageFrame.at(REVISION)
                        .values(label, number)
                        .titled(titles.of(revision))
                        .notIndexed()
                        .under("site.agendas", "/agendas")
                        .under(
                                revision.title(),
                                "/agendas/{label}",
                                language -> new Object[] {label});
        return frames.show("site/agenda", frame, pages.agenda(all, revision, ENTRY, label, number));
    }

    @GetMapping(ENTRY)
    @Transactional(readOnly = true)
    ModelAndView entry(
            @PathVariable String label, @PathVariable String number, @PathVariable String code) {
        AdoptedRevisions all = agendas.revisions();
        AdoptedRevision revision = all.find(label, number).orElseThrow(NotFound::new);
        EntryPage page = pages.entry(all, revision, code, items.path(REVISION, label, number));
        LocalizedText title = page.entry().title();
        PageFrame frame =
                PageFrame.at(ENTRY)
                        .values(label, number, code)
                        .titled(titles.of(title, revision.number()))
                        .notIndexed()
                        .under("site.agendas", "/agendas")
                        .under(
                                titles.of(revision),
                                REVISION,
                                language -> new Object[] {label, number});
        return frames.show("site/entry", frame, page);
    }
}
