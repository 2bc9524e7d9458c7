package nl.leiden.kennisstad.site.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AdoptedAgendas;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param projectPath the project as it is today, null when it cannot be found any more
     */
    record EntryPage(
            AgendaDocument agenda,
            String agendaPath,
            AgendaDocument.Entry entry,
            @Nullable String projectPath,
            String fingerprint) {}

    private final Frames frames;
    private final Agendas agendas;
    private final Projects projects;
    private final Programme programme;
    private final ItemMaker items;

    AgendaController(
            Frames frames,
            Agendas agendas,
            Projects projects,
            Programme programme,
            ItemMaker items) {
        this.frames = frames;
        this.agendas = agendas;
        this.projects = projects;
        this.programme = programme;
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
        Frozen<AgendaDocument> frozen = adopted(label);
        AgendaDocument agenda = frozen.content();
        PageFrame frame =
                PageFrame.at("/agendas/{label}")
                        .values(label)
                        .titled(agenda.title())
                        .describedAs(agenda.introduction())
                        .under("site.agendas", "/agendas");
        return frames.show("site/agenda", frame, AgendaPage.of(frozen, items));
    }

    @GetMapping("/agendas/{label}/{code}")
    @Transactional(readOnly = true)
    ModelAndView entry(@PathVariable String label, @PathVariable String code) {
        Frozen<AgendaDocument> frozen = adopted(label);
        AgendaDocument agenda = frozen.content();
        AgendaDocument.Entry entry =
                agenda.entries().stream()
                        .filter(known -> known.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        LocalizedText title = agenda.title();
        PageFrame frame =
                PageFrame.at("/agendas/{label}/{code}")
                        .values(label, code)
                        .titled(entry.title())
                        .under("site.agendas", "/agendas")
                        .under(title, "/agendas/{label}", language -> new Object[] {label});
        ProjectId id = ProjectId.of(entry.project());
        String projectPath =
                projects.byId(List.of(id)).values().stream()
                        .findFirst()
                        .map(project -> items.project(project).path())
                        .orElse(null);
        return frames.show(
                "site/entry",
                frame,
                new EntryPage(agenda, path(label), entry, projectPath, frozen.fingerprint()));
    }

    private Frozen<AgendaDocument> adopted(String label) {
        return agendas.adopted()
                .labelled(label)
                .flatMap(agendas::document)
                .orElseThrow(NotFound::new);
    }

    private String path(String label) {
        return items.path("/agendas/{label}", label);
    }
}
