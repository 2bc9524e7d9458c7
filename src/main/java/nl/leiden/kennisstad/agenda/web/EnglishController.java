package nl.leiden.kennisstad.agenda.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaEditions;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.decision.FrozenText;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Say;
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

    private static final int SHORT = 40;

    private final AgendaEditions editions;
    private final Agendas agendas;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Say say;

    EnglishController(
            AgendaEditions editions, Agendas agendas, AgendaDesks desks, Forms forms, Say say) {
        this.editions = editions;
        this.agendas = agendas;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
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
                    Map<String, String> changed = changed(input, texts(place));
                    if (!changed.isEmpty()) {
                        editions.translate(place.agenda().newest().id(), actor, changed);
                    }
                    return desks.path(place);
                });
    }

    private static Map<String, String> changed(Input input, List<FrozenText> texts) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (FrozenText text : texts) {
            String english = input.text(field(text));
            if (!english.equals(Objects.requireNonNullElse(text.en(), ""))) {
                changed.put(text.pointer(), english);
            }
        }
        return changed;
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
        Form form = Form.named("agenda.english");
        for (FrozenText text : texts(place)) {
            form.text(field(text)).optional().labelled(label(text), text.nl());
        }
        return FormScreen.of(
                        form,
                        desks.frame(AgendaPaths.ENGLISH, place)
                                .titledBy("agenda.english", place.code()))
                .note("agenda.english.note")
                .changing(() -> values(texts(desks.entry(label, code, actor))))
                .done("agenda.english.done")
                .backTo(AgendaPaths.ENTRY, label, code);
    }

    /** The first words of the Dutch tell one field from another. */
    private String label(FrozenText text) {
        String words = text.nl().strip().lines().findFirst().orElse("");
        int end =
                words.offsetByCodePoints(
                        0, Math.min(SHORT, words.codePointCount(0, words.length())));
        return say.it("agenda.english.of", words.substring(0, end));
    }

    private static Values values(List<FrozenText> texts) {
        Values values = Values.none();
        for (FrozenText text : texts) {
            values = values.with(field(text), text.en());
        }
        return values;
    }

    /** A pointer has slashes, a field has none. */
    private static String field(FrozenText text) {
        return "text" + text.pointer().replace('/', '-');
    }
}
