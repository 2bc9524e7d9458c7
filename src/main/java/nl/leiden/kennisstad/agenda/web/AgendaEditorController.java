package nl.leiden.kennisstad.agenda.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaRemarks;
import nl.leiden.kennisstad.agenda.Assessment;
import nl.leiden.kennisstad.agenda.Assessments;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One agenda at the desk: its entries, in order, and what can be done next. */
@LocalizedController
@Uncached
class AgendaEditorController {

    private final AgendaDesk desk;
    private final Assessments assessments;
    private final AgendaRemarks remarks;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Frames frames;

    AgendaEditorController(
            AgendaDesk desk,
            Assessments assessments,
            AgendaRemarks remarks,
            AgendaDesks desks,
            Forms forms,
            Frames frames) {
        this.desk = desk;
        this.assessments = assessments;
        this.remarks = remarks;
        this.desks = desks;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping(AgendaPaths.AGENDA)
    ModelAndView agenda(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        Assessment assessment = assessments.of(agenda.agenda().agreement(), agenda.newest().id());
        EditorPage page =
                EditorPage.of(agenda, assessment, remarks.on(agenda.newest().id()).size(), desks);
        return frames.show(
                "agenda/editor",
                desks.frame(AgendaPaths.AGENDA, agenda).titled(agenda.agenda().title()),
                page);
    }

    @GetMapping(AgendaPaths.NEW_ENTRY)
    ModelAndView choose(@PathVariable String label, Actor actor) {
        return forms.show(choosing(label, actor), actor);
    }

    @PostMapping(AgendaPaths.NEW_ENTRY)
    ModelAndView include(@PathVariable String label, Actor actor) {
        return forms.submit(
                choosing(label, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    ProjectId id = new ProjectId(input.id("project"));
                    desk.include(agenda.agenda().id(), id);
                    String code =
                            desks.projects().stream()
                                    .filter(project -> project.id().equals(id))
                                    .map(project -> desks.code(project, agenda))
                                    .findFirst()
                                    .orElseThrow();
                    return desks.path(AgendaPaths.ENTRY, label, code);
                });
    }

    @PostMapping(AgendaPaths.ENTRY_REMOVAL)
    ModelAndView remove(@PathVariable String label, @PathVariable String code, Actor actor) {
        desks.entry(label, code, actor);
        return forms.act(
                actor,
                desks.path(AgendaPaths.AGENDA, label),
                seen -> {
                    EntryView now = desks.entry(label, code, actor).entry();
                    seen.same(Parts.seen(now));
                    desk.remove(now.id());
                    frames.announce("agenda.desk.removed", code);
                });
    }

    @PostMapping(AgendaPaths.ENTRY_POSITION)
    ModelAndView move(
            @PathVariable String label,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String direction,
            Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        String back = desks.path(AgendaPaths.AGENDA, label);
        return forms.act(
                actor,
                back,
                () -> {
                    desk.move(place.entry().id(), direction.equals("up"));
                    return back + "#entry-" + code;
                });
    }

    /** The projects of the agreement that are not on it yet. */
    private FormScreen choosing(String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        Set<ProjectId> present =
                desk.entries(agenda.newest().id()).stream()
                        .map(EntryView::project)
                        .collect(Collectors.toSet());
        List<Option> options =
                desks.projects().stream()
                        .filter(project -> !present.contains(project.id()))
                        .filter(project ->
                                project.placementIn(agenda.agenda().agreement()).isPresent())
                        .sorted(Comparator.comparing(project -> desks.code(project, agenda)))
                        .map(project ->
                                new Option(
                                        project.id().value().toString(),
                                        desks.code(project, agenda)
                                                + " "
                                                + project.title().text(Frames.language())))
                        .toList();
        return FormScreen.of(
                        Form.named("agenda.include").select("project", options),
                        desks.frame(AgendaPaths.NEW_ENTRY, agenda).titledBy("agenda.include"))
                .note("agenda.include.note")
                .submit("agenda.include.submit")
                .backTo(AgendaPaths.AGENDA, label);
    }
}
