package nl.leiden.kennisstad.site.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.agenda.AdoptedRevisions;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.Redline;
import nl.leiden.kennisstad.agenda.Wording;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an adopted agenda says differently from another one. */
@LocalizedController
class ChangesController {

    private static final String CHANGES = RevisionController.REVISION + "/changes";

    private final Agendas agendas;
    private final AgendaPageMaker pages;
    private final RevisionTitles titles;
    private final Wording wording;
    private final ItemMaker items;
    private final Frames frames;

    ChangesController(
            Agendas agendas,
            AgendaPageMaker pages,
            RevisionTitles titles,
            Wording wording,
            ItemMaker items,
            Frames frames) {
        this.agendas = agendas;
        this.pages = pages;
        this.titles = titles;
        this.wording = wording;
        this.items = items;
        this.frames = frames;
    }

    /** Another revision to compare with. */
    record Option(String value, LocalizedText text, boolean chosen) {}

    /**
     * @param with what it is compared with, null when that is still to be chosen
     * @param redline null likewise
     */
    record Page(
            LocalizedText title,
            LocalizedText shown,
            String path,
            @Nullable LocalizedText with,
            @Nullable Redline redline,
            String pdfPath,
            List<Option> options) {}

    /**
     * @param with such as {@code 2019.1}; anything else is as if nothing was chosen
     */
    @GetMapping(CHANGES)
    @Transactional(readOnly = true)
    ModelAndView changes(
            @PathVariable String label,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String with) {
        AdoptedRevisions all = agendas.revisions();
        AdoptedRevision revision = all.find(label, number).orElseThrow(NotFound::new);
        Optional<AdoptedRevision> other =
                all.named(with)
                        .filter(chosen -> !chosen.equals(revision))
                        .or(() -> all.source(revision));
        Page page =
                new Page(
                        titles.changes(revision),
                        titles.dated(revision),
                        items.path(RevisionController.REVISION, label, number),
                        other.map(titles::dated).orElse(null),
                        other.map(older -> redline(older, revision)).orElse(null),
                        items.path(RevisionFileController.CHANGES, label, number)
                                + other.map(older -> "?with=" + older.name()).orElse(""),
                        options(all, revision, other.orElse(null)));
        PageFrame frame =
                PageFrame.at(CHANGES)
                        .values(label, number)
                        .titled(page.title())
                        .notIndexed()
                        .under("site.agendas", "/agendas")
                        .under(
                                titles.of(revision),
                                RevisionController.REVISION,
                                language -> new Object[] {label, number});
        return frames.show("site/changes", frame, page);
    }

    private Redline redline(AdoptedRevision older, AdoptedRevision newer) {
        return Redline.between(pages.read(older), pages.read(newer), wording);
    }

    private List<Option> options(
            AdoptedRevisions all, AdoptedRevision revision, @Nullable AdoptedRevision chosen) {
        return all.all().stream()
                .filter(other -> !other.equals(revision))
                .map(other -> new Option(other.name(), titles.dated(other), other.equals(chosen)))
                .toList();
    }
}
