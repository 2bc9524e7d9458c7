package nl.leiden.kennisstad.agenda.web;

import java.util.UUID;
import nl.leiden.kennisstad.agenda.EntryDesk;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.agenda.Standing;
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

/** The partners of an entry: organisations, or groups in words. */
@LocalizedController
@Uncached
class EntryPartnerController {

    private final EntryDesk desk;
    private final AgendaDesks desks;
    private final EntryForms entryForms;
    private final Forms forms;

    EntryPartnerController(EntryDesk desk, AgendaDesks desks, EntryForms entryForms, Forms forms) {
        this.desk = desk;
        this.desks = desks;
        this.entryForms = entryForms;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.NEW_PARTNER)
    ModelAndView blank(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(adding(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.NEW_PARTNER)
    ModelAndView add(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                adding(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    desk.add(place.entry().id(), partner(input, null));
                    return desks.path(place);
                });
    }

    @GetMapping(AgendaPaths.PARTNER)
    ModelAndView edit(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable String place,
            Actor actor) {
        return forms.show(changing(label, code, place, actor), actor);
    }

    @PostMapping(AgendaPaths.PARTNER)
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
                    int at = Parts.partner(entry.entry(), place);
                    Partner now = entry.entry().partners().get(at);
                    desk.replace(entry.entry().id(), at, partner(input, now));
                    return desks.path(entry);
                });
    }

    @PostMapping(AgendaPaths.PARTNER_REMOVAL)
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
                    desk.dropPartner(now.entry().id(), Parts.partner(now.entry(), place));
                });
    }

    private static Partner partner(Input input, @Nullable Partner now) {
        UUID organisation = input.optionalId("organisation");
        return new Partner(
                organisation == null ? null : new OrganisationId(organisation),
                input.optionalLocalized("name", now == null ? null : now.name()),
                input.choice("standing", Standing.class),
                input.optionalLocalized("remark", now == null ? null : now.remark()));
    }

    private static Partner existing(AgendaDesks.Place entry, String place) {
        return entry.entry().partners().get(Parts.partner(entry.entry(), place));
    }

    private FormScreen adding(String label, String code, Actor actor) {
        AgendaDesks.Place entry = desks.entry(label, code, actor);
        PageFrame frame =
                desks.frame(AgendaPaths.NEW_PARTNER, entry).titledBy("agenda.partner.new");
        return FormScreen.of(entryForms.partner(), frame).backTo(AgendaPaths.ENTRY, label, code);
    }

    private FormScreen changing(String label, String code, String place, Actor actor) {
        AgendaDesks.Place entry = desks.entry(label, code, actor);
        String key = Parts.keys(entry.entry().partners()).get(Parts.partner(entry.entry(), place));
        PageFrame frame =
                desks.frame(AgendaPaths.PARTNER, entry, key).titledBy("agenda.partner.edit");
        return FormScreen.of(entryForms.partner(), frame)
                .changing(() -> {
                    Partner now = existing(desks.entry(label, code, actor), key);
                    OrganisationId organisation = now.organisation();
                    return Values.none()
                            .with(
                                    "organisation",
                                    organisation == null ? null : organisation.value())
                            .with("name", now.name())
                            .with("standing", now.standing())
                            .with("remark", now.remark());
                })
                .backTo(AgendaPaths.ENTRY, label, code);
    }
}
