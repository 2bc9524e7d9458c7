package nl.leiden.kennisstad.agenda.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Means;
import nl.leiden.kennisstad.agenda.MeansView;
import nl.leiden.kennisstad.agenda.RevisionContent;
import nl.leiden.kennisstad.agenda.RevisionReader;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All that is put in for an agenda, entry by entry. */
@LocalizedController
@Uncached
class MeansListController {

    private final RevisionReader reader;
    private final Organisations organisations;
    private final AgendaDesks desks;
    private final Frames frames;

    MeansListController(
            RevisionReader reader, Organisations organisations, AgendaDesks desks, Frames frames) {
        this.reader = reader;
        this.organisations = organisations;
        this.desks = desks;
        this.frames = frames;
    }

    record Page(RevisionView revision, List<Group> groups, String newPath) {}

    /**
     * What is put in for one entry.
     *
     * @param title null for what is above all entries
     */
    record Group(@Nullable String code, @Nullable LocalizedText title, List<Row> rows) {}

    record Row(LocalizedText name, Means means, String path, String removalPath) {}

    @GetMapping(AgendaPaths.ALL_MEANS)
    ModelAndView list(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        RevisionContent content = reader.read(agenda.newest().id());
        OrganisationDirectory directory = organisations.directory();
        AgendaDesks.Names names = desks.names(agenda);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(null, null, rows(label, content.meansOf(null), directory)));
        for (EntryView entry : content.entries()) {
            List<Row> rows = rows(label, content.meansOf(entry.id()), directory);
            if (!rows.isEmpty()) {
                groups.add(
                        new Group(names.code(entry.project()), names.title(entry.project()), rows));
            }
        }
        return frames.show(
                "agenda/means",
                desks.frame(AgendaPaths.ALL_MEANS, agenda).titledBy("agenda.means"),
                new Page(agenda.newest(), groups, desks.path(AgendaPaths.NEW_MEANS_ABOVE, label)));
    }

    private List<Row> rows(String label, List<MeansView> means, OrganisationDirectory directory) {
        return means.stream()
                .map(one ->
                        new Row(
                                directory.get(one.means().organisation()).name(),
                                one.means(),
                                desks.path(AgendaPaths.MEANS, label, one.id().value()),
                                desks.path(AgendaPaths.MEANS_REMOVAL, label, one.id().value())))
                .toList();
    }
}
