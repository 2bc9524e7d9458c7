package nl.leiden.kennisstad.agenda.web;

import java.util.UUID;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.AgendaEvent;
import nl.leiden.kennisstad.agenda.AgendaEventKind;
import nl.leiden.kennisstad.agenda.EntryStories;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What happens after adoption: to an action, to a lead, to a partner. */
@LocalizedController
@Uncached
class EntryEventController {

    private final EntryStories stories;
    private final Programme programme;
    private final AgendaDesks desks;
    private final EntryForms entryForms;
    private final Forms forms;

    EntryEventController(
            EntryStories stories,
            Programme programme,
            AgendaDesks desks,
            EntryForms entryForms,
            Forms forms) {
        this.stories = stories;
        this.programme = programme;
        this.desks = desks;
        this.entryForms = entryForms;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.NEW_EVENT)
    ModelAndView part(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(aboutPart(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.NEW_EVENT)
    ModelAndView tellOfPart(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                aboutPart(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    AgendaEvent event =
                            new AgendaEvent(
                                    input.choice("kind", AgendaEventKind.class),
                                    place.entry().lineage(),
                                    null,
                                    new OrganisationId(input.id("organisation")),
                                    input.day("day"),
                                    null,
                                    input.optionalLocalized("remark", null));
                    stories.tell(place.entry().id(), event, actor);
                    return desks.path(place);
                });
    }

    @GetMapping(AgendaPaths.ACTION_EVENT)
    ModelAndView action(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable UUID action,
            Actor actor) {
        return forms.show(aboutAction(label, code, action, actor), actor);
    }

    @PostMapping(AgendaPaths.ACTION_EVENT)
    ModelAndView tellOfAction(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable UUID action,
            Actor actor) {
        return forms.submit(
                aboutAction(label, code, action, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    AgendaEvent event =
                            new AgendaEvent(
                                    input.choice("kind", AgendaEventKind.class),
                                    place.entry().lineage(),
                                    place.action(action).lineage(),
                                    null,
                                    input.day("day"),
                                    Deadlines.read(input, null),
                                    input.optionalLocalized("remark", null));
                    stories.tell(place.entry().id(), event, actor);
                    return desks.path(place);
                });
    }

    private FormScreen aboutPart(String label, String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        PageFrame frame = desks.frame(AgendaPaths.NEW_EVENT, place).titledBy("agenda.event.new");
        return screen(entryForms.partEvent(), frame, place);
    }

    private FormScreen aboutAction(String label, String code, UUID id, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        ActionView action = place.action(id);
        PageFrame frame =
                desks.frame(AgendaPaths.ACTION_EVENT, place, id).titledBy("agenda.event.action");
        return screen(entryForms.actionEvent(), frame, place)
                .note("agenda.event.about", action.text());
    }

    private FormScreen screen(Form form, PageFrame frame, AgendaDesks.Place place) {
        NotFound.unless(place.agenda().newest().adopted());
        return FormScreen.of(form, frame)
                .startingWith(Values.none().with("day", programme.day()))
                .backTo(AgendaPaths.ENTRY, place.label(), place.code());
    }
}
