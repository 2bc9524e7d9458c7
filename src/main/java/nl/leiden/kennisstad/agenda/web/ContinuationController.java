package nl.leiden.kennisstad.agenda.web;

import java.util.Comparator;
import java.util.Map;
import nl.leiden.kennisstad.agenda.Continuation;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EndingDesk;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Rolls an agenda forward: which projects of the earlier one go on, end, or stay away. */
@LocalizedController
@Uncached
class ContinuationController {

    private final EndingDesk endings;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Say say;

    ContinuationController(EndingDesk endings, AgendaDesks desks, Forms forms, Say say) {
        this.endings = endings;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(AgendaPaths.CONTINUATION)
    ModelAndView form(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return agenda.newest().draft()
                ? forms.show(choosing(label, actor), actor)
                : desks.refused(label, "agenda.not-a-draft", agenda.newest());
    }

    @PostMapping(AgendaPaths.CONTINUATION)
    ModelAndView roll(@PathVariable String label, Actor actor) {
        return forms.submit(
                choosing(label, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    endings.continuations(agenda.newest())
                            .forEach((project, now) -> {
                                Continuation choice =
                                        input.choice(field(project), Continuation.class);
                                if (choice != now) {
                                    endings.choose(agenda.agenda().id(), project, choice);
                                }
                            });
                    return desks.path(AgendaPaths.AGENDA, label);
                });
    }

    private FormScreen choosing(String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        AgendaDesks.Names names = desks.names(agenda);
        Form form = Form.named("agenda.continuation");
        endings.continuations(agenda.newest()).keySet().stream()
                .sorted(Comparator.comparing(names::code))
                .forEach(project ->
                        form.select(field(project), say.options(Continuation.class))
                                .labelled(names.both(project), null));
        return FormScreen.of(
                        form,
                        desks.frame(AgendaPaths.CONTINUATION, agenda)
                                .titledBy("agenda.continuation"))
                .note("agenda.continuation.note")
                .changing(() -> values(desks.editable(label, actor)))
                .backTo(AgendaPaths.AGENDA, label);
    }

    private Values values(DeskAgenda agenda) {
        Values values = Values.none();
        for (Map.Entry<ProjectId, Continuation> one :
                endings.continuations(agenda.newest()).entrySet()) {
            values = values.with(field(one.getKey()), one.getValue());
        }
        return values;
    }

    private static String field(ProjectId project) {
        return "project-" + project.value();
    }
}
