package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.Assessments;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The steps of an agenda before and after its adoption: proposed, taken back, revised. */
@LocalizedController
@Uncached
class AgendaStepController {

    private final AgendaDesk desk;
    private final Assessments assessments;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Say say;

    AgendaStepController(
            AgendaDesk desk, Assessments assessments, AgendaDesks desks, Forms forms, Say say) {
        this.desk = desk;
        this.assessments = assessments;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(AgendaPaths.PROPOSAL)
    ModelAndView proposal(@PathVariable String label, Actor actor) {
        RevisionView revision = desks.editable(label, actor).newest();
        return revision.draft()
                ? forms.show(proposing(label, actor), actor)
                : desks.refused(label, "agenda.not-a-draft", revision);
    }

    @PostMapping(AgendaPaths.PROPOSAL)
    ModelAndView propose(@PathVariable String label, Actor actor) {
        return forms.submit(
                proposing(label, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    desk.propose(agenda.agenda().id(), input.localized("meeting", null));
                    return desks.path(AgendaPaths.AGENDA, label);
                });
    }

    @PostMapping(AgendaPaths.WITHDRAWAL)
    ModelAndView takeBack(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return forms.act(
                actor,
                desks.path(AgendaPaths.AGENDA, label),
                () -> desk.takeBack(agenda.agenda().id()));
    }

    @PostMapping(AgendaPaths.REVISION)
    ModelAndView revise(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return forms.act(
                actor,
                desks.path(AgendaPaths.AGENDA, label),
                () -> desk.revise(agenda.agenda().id()));
    }

    @PostMapping(AgendaPaths.REVISION_REMOVAL)
    ModelAndView discard(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return forms.act(
                actor,
                desks.path(AgendaPaths.AGENDA, label),
                () -> desk.discard(agenda.agenda().id()));
    }

    private FormScreen proposing(String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        Form form = Form.named("agenda.proposal").lines("meeting");
        int unexplained =
                assessments.unexplained(agenda.agenda().agreement(), agenda.newest().id());
        FormScreen screen =
                FormScreen.of(
                        form,
                        desks.frame(AgendaPaths.PROPOSAL, agenda).titledBy("agenda.proposal"));
        return (unexplained == 0
                        ? screen.note("agenda.proposal.note")
                        : screen.note("agenda.proposal.note-unmet", unexplained))
                .related("agenda.criteria", AgendaPaths.CRITERIA, label)
                .related("agenda.completeness", AgendaPaths.COMPLETENESS, label)
                .startingWith(
                        Values.none().with("meeting", say.both("agenda.proposal.next-meeting")))
                .submit("agenda.proposal.submit")
                .done("agenda.proposal.done")
                .backTo(AgendaPaths.AGENDA, label);
    }
}
