package nl.leiden.kennisstad.agenda.web;

import java.util.UUID;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.EntryDesk;
import nl.leiden.kennisstad.agenda.NewAction;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The actions of an entry, with their deadlines. */
@LocalizedController
@Uncached
class EntryActionController {

    private final EntryDesk desk;
    private final AgendaDesks desks;
    private final EntryForms entryForms;
    private final Forms forms;

    EntryActionController(EntryDesk desk, AgendaDesks desks, EntryForms entryForms, Forms forms) {
        this.desk = desk;
        this.desks = desks;
        this.entryForms = entryForms;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.NEW_ACTION)
    ModelAndView blank(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(adding(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.NEW_ACTION)
    ModelAndView add(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                adding(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    desk.add(place.entry().id(), action(input, null));
                    return desks.path(place);
                });
    }

    @GetMapping(AgendaPaths.ACTION)
    ModelAndView edit(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable UUID action,
            Actor actor) {
        return forms.show(changing(label, code, action, actor), actor);
    }

    @PostMapping(AgendaPaths.ACTION)
    ModelAndView change(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable UUID action,
            Actor actor) {
        return forms.submit(
                changing(label, code, action, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    ActionView now = place.action(action);
                    desk.replace(place.entry().id(), now.id(), action(input, now));
                    return desks.path(place);
                });
    }

    @PostMapping(AgendaPaths.ACTION_REMOVAL)
    ModelAndView remove(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable UUID action,
            Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        return forms.act(
                actor,
                desks.path(place),
                seen -> {
                    ActionView now = desks.entry(label, code, actor).action(action);
                    seen.still(now);
                    desk.drop(place.entry().id(), now.id());
                });
    }

    @PostMapping(AgendaPaths.ACTION_POSITION)
    ModelAndView move(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable UUID action,
            @RequestParam(defaultValue = "") String direction,
            Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        ActionView now = place.action(action);
        return forms.act(
                actor,
                desks.path(place),
                () -> {
                    desk.move(place.entry().id(), now.id(), direction.equals("up"));
                    return desks.path(place) + "#action-" + action;
                });
    }

    private static NewAction action(Input input, @Nullable ActionView now) {
        return new NewAction(
                input.localized("text", now == null ? null : now.text()),
                Deadlines.read(input, now == null ? null : now.deadline()),
                input.checked("to-steering-group"));
    }

    private FormScreen adding(String label, String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        PageFrame frame = desks.frame(AgendaPaths.NEW_ACTION, place).titledBy("agenda.action.new");
        return FormScreen.of(entryForms.action(), frame).backTo(AgendaPaths.ENTRY, label, code);
    }

    private FormScreen changing(String label, String code, UUID id, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        place.action(id);
        PageFrame frame = desks.frame(AgendaPaths.ACTION, place, id).titledBy("agenda.action.edit");
        return FormScreen.of(entryForms.action(), frame)
                .changing(() -> {
                    ActionView now = desks.entry(label, code, actor).action(id);
                    return Deadlines.fill(
                            Values.none()
                                    .with("text", now.text())
                                    .with("to-steering-group", now.toSteeringGroup()),
                            now.deadline());
                })
                .backTo(AgendaPaths.ENTRY, label, code);
    }
}
