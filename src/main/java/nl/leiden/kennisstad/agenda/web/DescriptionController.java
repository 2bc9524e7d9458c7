package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Describes an agenda, as long as nothing of it was adopted. */
@LocalizedController
@Uncached
class DescriptionController {

    private final AgendaDesk desk;
    private final AgendaDesks desks;
    private final Forms forms;

    DescriptionController(AgendaDesk desk, AgendaDesks desks, Forms forms) {
        this.desk = desk;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.DESCRIPTION)
    ModelAndView edit(@PathVariable String label, Actor actor) {
        return forms.show(describing(label, actor), actor);
    }

    @PostMapping(AgendaPaths.DESCRIPTION)
    ModelAndView describe(@PathVariable String label, Actor actor) {
        return forms.submit(
                describing(label, actor),
                actor,
                input -> {
                    AgendaView now = desks.editable(label, actor).agenda();
                    desk.describe(now.id(), Descriptions.read(input, now.agreement(), label, now));
                    return desks.path(AgendaPaths.AGENDA, label);
                });
    }

    private FormScreen describing(String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        return FormScreen.of(
                        Descriptions.ask(Form.named("agenda.form")),
                        desks.frame(AgendaPaths.DESCRIPTION, agenda)
                                .titledBy("agenda.desk.describe"))
                .changing(() -> {
                    AgendaView now = desks.editable(label, actor).agenda();
                    return Values.none()
                            .with("first-year", now.firstYear())
                            .with("last-year", now.lastYear())
                            .with("title", now.title())
                            .with("introduction", now.introduction());
                })
                .backTo(AgendaPaths.AGENDA, label);
    }
}
