package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.AgendaRemarks;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a reader remarks on a proposed agenda. */
@LocalizedController
@Uncached
class RemarkController {

    private final Agendas agendas;
    private final AgendaDesk desk;
    private final AgendaRemarks remarks;
    private final DraftDecision draftDecision;
    private final AgendaDesks desks;
    private final Forms forms;

    RemarkController(
            Agendas agendas,
            AgendaDesk desk,
            AgendaRemarks remarks,
            DraftDecision draftDecision,
            AgendaDesks desks,
            Forms forms) {
        this.agendas = agendas;
        this.desk = desk;
        this.remarks = remarks;
        this.draftDecision = draftDecision;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.REMARKS)
    ModelAndView blank(@PathVariable String label, Actor actor) {
        return forms.show(remarking(label, actor), actor);
    }

    @PostMapping(AgendaPaths.REMARKS)
    ModelAndView remark(@PathVariable String label, Actor actor) {
        return forms.submit(
                remarking(label, actor),
                actor,
                input -> {
                    DeskAgenda agenda = remarkable(label, actor);
                    remarks.make(
                            agenda.newest().id(),
                            input.optionalId("entry"),
                            input.text("text"),
                            actor);
                    return desks.path(AgendaPaths.READING, label);
                });
    }

    private FormScreen remarking(String label, Actor actor) {
        DeskAgenda agenda = remarkable(label, actor);
        AgendaDocument now =
                agendas.preview(agenda.newest().id(), draftDecision.of(agenda.newest()));
        List<EntryView> entries = desk.entries(agenda.newest().id());
        List<Option> options =
                entries.stream()
                        .map(entry -> new Option(entry.lineage().toString(), title(entry, now)))
                        .toList();
        return FormScreen.of(
                        Form.named("agenda.remark")
                                .select("entry", options)
                                .optional()
                                .text("text"),
                        PageFrame.at(AgendaPaths.REMARKS)
                                .values(label)
                                .titledBy("agenda.remark")
                                .under("agenda.desk.agendas", AgendaPaths.AGENDAS)
                                .under(
                                        agenda.agenda().title(),
                                        AgendaPaths.READING,
                                        language -> new Object[] {label})
                                .desk())
                .note("agenda.remark.note")
                .submit("agenda.remark.submit")
                .backTo(AgendaPaths.READING, label);
    }

    private DeskAgenda remarkable(String label, Actor actor) {
        DeskAgenda agenda = desks.readable(label, actor);
        NotFound.unless(AgendaPolicy.mayRemark(actor, agenda.newest()));
        return agenda;
    }

    private static String title(EntryView entry, AgendaDocument now) {
        return AgendaDesks.written(entry, now)
                .map(written -> written.code() + " " + written.title().text(Frames.language()))
                .orElse("");
    }
}
