package nl.leiden.kennisstad.agenda.web;

import java.util.UUID;
import nl.leiden.kennisstad.agenda.AgendaMeansId;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.MeansDesk;
import nl.leiden.kennisstad.agenda.MeansView;
import nl.leiden.kennisstad.agenda.RevisionReader;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is put in, in people and money: for an entry, or above all of them. */
@LocalizedController
@Uncached
class MeansController {

    private final MeansDesk desk;
    private final RevisionReader reader;
    private final AgendaDesks desks;
    private final MeansForm form;
    private final Forms forms;

    MeansController(
            MeansDesk desk, RevisionReader reader, AgendaDesks desks, MeansForm form, Forms forms) {
        this.desk = desk;
        this.reader = reader;
        this.desks = desks;
        this.form = form;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.NEW_MEANS)
    ModelAndView blank(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(adding(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.NEW_MEANS)
    ModelAndView add(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                adding(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    desk.add(place.entry().id(), MeansForm.read(input, null));
                    return desks.path(place);
                });
    }

    @GetMapping(AgendaPaths.NEW_MEANS_ABOVE)
    ModelAndView blankAbove(@PathVariable String label, Actor actor) {
        return forms.show(addingAbove(label, actor), actor);
    }

    @PostMapping(AgendaPaths.NEW_MEANS_ABOVE)
    ModelAndView addAbove(@PathVariable String label, Actor actor) {
        return forms.submit(
                addingAbove(label, actor),
                actor,
                input -> {
                    DeskAgenda agenda = desks.editable(label, actor);
                    desk.addAboveAll(agenda.agenda().id(), MeansForm.read(input, null));
                    return desks.path(AgendaPaths.ALL_MEANS, label);
                });
    }

    @GetMapping(AgendaPaths.MEANS)
    ModelAndView edit(@PathVariable String label, @PathVariable UUID means, Actor actor) {
        return forms.show(changing(label, means, actor), actor);
    }

    @PostMapping(AgendaPaths.MEANS)
    ModelAndView change(@PathVariable String label, @PathVariable UUID means, Actor actor) {
        return forms.submit(
                changing(label, means, actor),
                actor,
                input -> {
                    MeansView now = existing(desks.editable(label, actor), means);
                    desk.replace(now.id(), MeansForm.read(input, now.means()));
                    return desks.path(AgendaPaths.ALL_MEANS, label);
                });
    }

    @PostMapping(AgendaPaths.MEANS_REMOVAL)
    ModelAndView remove(@PathVariable String label, @PathVariable UUID means, Actor actor) {
        AgendaMeansId id = existing(desks.editable(label, actor), means).id();
        return forms.act(actor, desks.path(AgendaPaths.ALL_MEANS, label), () -> desk.drop(id));
    }

    private MeansView existing(DeskAgenda agenda, UUID id) {
        return reader.read(agenda.newest().id()).means().stream()
                .filter(means -> means.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private FormScreen adding(String label, String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        PageFrame frame = desks.frame(AgendaPaths.NEW_MEANS, place).titledBy("agenda.means.new");
        return FormScreen.of(form.ask(), frame)
                .note("agenda.means.note")
                .startingWith(year(place.agenda()))
                .backTo(AgendaPaths.ENTRY, label, code);
    }

    private FormScreen addingAbove(String label, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        PageFrame frame =
                desks.frame(AgendaPaths.NEW_MEANS_ABOVE, agenda).titledBy("agenda.means.new-above");
        return FormScreen.of(form.ask(), frame)
                .note("agenda.means.note-above")
                .startingWith(year(agenda))
                .backTo(AgendaPaths.ALL_MEANS, label);
    }

    private FormScreen changing(String label, UUID id, Actor actor) {
        DeskAgenda agenda = desks.editable(label, actor);
        existing(agenda, id);
        PageFrame frame =
                desks.frame(AgendaPaths.MEANS, agenda)
                        .values(label, id)
                        .titledBy("agenda.means.edit");
        return FormScreen.of(form.ask(), frame)
                .changing(() -> MeansForm.fill(existing(desks.editable(label, actor), id).means()))
                .backTo(AgendaPaths.ALL_MEANS, label);
    }

    private static Values year(DeskAgenda agenda) {
        return Values.none().with("year", agenda.agenda().lastYear());
    }
}
