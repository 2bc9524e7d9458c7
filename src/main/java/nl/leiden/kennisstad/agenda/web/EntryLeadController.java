package nl.leiden.kennisstad.agenda.web;

import nl.leiden.kennisstad.agenda.EntryDesk;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The leads of an entry, each with its share. */
@LocalizedController
@Uncached
class EntryLeadController {

    private final EntryDesk desk;
    private final AgendaDesks desks;
    private final EntryForms entryForms;
    private final Forms forms;

    EntryLeadController(EntryDesk desk, AgendaDesks desks, EntryForms entryForms, Forms forms) {
        this.desk = desk;
        this.desks = desks;
        this.entryForms = entryForms;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.NEW_LEAD)
    ModelAndView blank(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(adding(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.NEW_LEAD)
    ModelAndView add(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                adding(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    desk.add(place.entry().id(), lead(input, null));
                    return desks.path(place);
                });
    }

    @GetMapping(AgendaPaths.LEAD)
    ModelAndView edit(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable String place,
            Actor actor) {
        return forms.show(changing(label, code, place, actor), actor);
    }

    @PostMapping(AgendaPaths.LEAD)
    ModelAndView change(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable String place,
            Actor actor) {
        return forms.submit(
                changing(label, code, place, actor),
                actor,
                input -> {
                    AgendaDesks.Place entry = desks.entry(label, code, actor);
                    int at = Parts.lead(entry.entry(), place);
                    Lead now = entry.entry().leads().get(at);
                    desk.replace(entry.entry().id(), at, lead(input, now));
                    return desks.path(entry);
                });
    }

    @PostMapping(AgendaPaths.LEAD_REMOVAL)
    ModelAndView remove(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable String place,
            Actor actor) {
        AgendaDesks.Place entry = desks.entry(label, code, actor);
        existing(entry, place);
        return forms.act(
                actor,
                desks.path(entry),
                seen -> {
                    AgendaDesks.Place now = desks.entry(label, code, actor);
                    seen.still(existing(now, place));
                    desk.dropLead(now.entry().id(), Parts.lead(now.entry(), place));
                });
    }

    private static Lead lead(Input input, @Nullable Lead now) {
        return new Lead(
                new OrganisationId(input.id("organisation")),
                input.optionalLocalized("role", now == null ? null : now.role()),
                input.optionalLocalized("share", now == null ? null : now.share()),
                input.checked("accepted"));
    }

    private static Lead existing(AgendaDesks.Place entry, String place) {
        return entry.entry().leads().get(Parts.lead(entry.entry(), place));
    }

    private FormScreen adding(String label, String code, Actor actor) {
        AgendaDesks.Place entry = desks.entry(label, code, actor);
        PageFrame frame = desks.frame(AgendaPaths.NEW_LEAD, entry).titledBy("agenda.lead.new");
        return FormScreen.of(entryForms.lead(), frame).backTo(AgendaPaths.ENTRY, label, code);
    }

    private FormScreen changing(String label, String code, String place, Actor actor) {
        AgendaDesks.Place entry = desks.entry(label, code, actor);
        String key = Parts.key(existing(entry, place));
        PageFrame frame = desks.frame(AgendaPaths.LEAD, entry, key).titledBy("agenda.lead.edit");
        return FormScreen.of(entryForms.lead(), frame)
                .changing(() -> {
                    Lead now = existing(desks.entry(label, code, actor), key);
                    return Values.none()
                            .with("organisation", now.organisation().value())
                            .with("role", now.role())
                            .with("share", now.share())
                            .with("accepted", now.accepted());
                })
                .backTo(AgendaPaths.ENTRY, label, code);
    }
}
