package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.RevisionContent;
import nl.leiden.kennisstad.agenda.RevisionReader;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a draft does not say yet, each with a link to where it is filled in. */
@LocalizedController
@Uncached
class CompletenessController {

    private final RevisionReader reader;
    private final AgendaDesks desks;
    private final Frames frames;

    CompletenessController(RevisionReader reader, AgendaDesks desks, Frames frames) {
        this.reader = reader;
        this.desks = desks;
        this.frames = frames;
    }

    record Page(RevisionView revision, List<Row> rows) {

        public int count() {
            return rows.stream().mapToInt(row -> row.missing().size()).sum();
        }
    }

    record Row(String code, LocalizedText title, String path, List<Completeness.Missing> missing) {}

    @GetMapping(AgendaPaths.COMPLETENESS)
    ModelAndView report(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        RevisionContent content = reader.read(agenda.newest().id());
        AgendaDesks.Names names = desks.names(agenda);
        List<Row> rows =
                content.entries().stream()
                        .map(entry -> {
                            String code = names.code(entry.project());
                            return new Row(
                                    code,
                                    names.title(entry.project()),
                                    desks.path(AgendaPaths.ENTRY, label, code),
                                    Completeness.of(
                                                    entry,
                                                    content.meansOf(entry.id()),
                                                    label,
                                                    code,
                                                    desks)
                                            .missing());
                        })
                        .filter(row -> !row.missing().isEmpty())
                        .toList();
        return frames.show(
                "agenda/completeness",
                desks.frame(AgendaPaths.COMPLETENESS, agenda).titledBy("agenda.completeness"),
                new Page(agenda.newest(), rows));
    }
}
