package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaEditions;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.decision.EnglishForms;
import nl.leiden.kennisstad.decision.FrozenText;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The English of what was adopted. The Dutch prevails and never changes; its English is an edition
 * of its own, and correcting it needs no decision.
 */
@LocalizedController
@Uncached
class EnglishController {

    private final AgendaEditions editions;
    private final EnglishForms english;
    private final Agendas agendas;
    private final AgendaDesks desks;
    private final Forms forms;

    EnglishController(
            AgendaEditions editions,
            EnglishForms english,
            Agendas agendas,
            AgendaDesks desks,
            Forms forms) {
        this.editions = editions;
        this.english = english;
        this.agendas = agendas;
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(AgendaPaths.ENGLISH)
    ModelAndView form(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(translating(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.ENGLISH)
    ModelAndView translate(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                translating(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    Map<String, String> changed = english.changed(input, texts(place));
                    if (!changed.isEmpty()) {
                        editions.translate(place.agenda().newest().id(), actor, changed);
                    }
                    return desks.path(place);
                });
    }

    /** Those of the entry alone, in their order. */
    private List<FrozenText> texts(AgendaDesks.Place place) {
        AgendaRevisionId revision = place.agenda().newest().id();
        List<AgendaDocument.Entry> entries =
                agendas.document(revision).orElseThrow(NotFound::new).content().entries();
        String project = place.project().id().value().toString();
        int at = entries.stream().map(AgendaDocument.Entry::project).toList().indexOf(project);
        String start = "/entries/" + at + "/";
        return editions.texts(revision).stream()
                .filter(text -> text.pointer().startsWith(start))
                .toList();
    }

    private FormScreen translating(String label, String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        NotFound.unless(place.agenda().newest().adopted());
        return FormScreen.of(
                        english.ask("agenda.english", texts(place)),
                        desks.frame(AgendaPaths.ENGLISH, place)
                                .titledBy("agenda.english", place.code()))
                .note("agenda.english.note")
                .changing(() -> english.fill(texts(desks.entry(label, code, actor))))
                .done("agenda.english.done")
                .backTo(AgendaPaths.ENTRY, label, code);
    }
}
