package nl.leiden.kennisstad.agenda.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.agenda.Argument;
import nl.leiden.kennisstad.agenda.CriteriaDesk;
import nl.leiden.kennisstad.agenda.Verdict;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.Criterion;
import nl.leiden.kennisstad.agreement.CriterionTest;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Input;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.FormField.Option;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Say;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is found of an entry by the criteria that no data can answer. */
@LocalizedController
@Uncached
class EntryCriteriaController {

    private final CriteriaDesk desk;
    private final Agreements agreements;
    private final AgendaDesks desks;
    private final Forms forms;
    private final Say say;

    EntryCriteriaController(
            CriteriaDesk desk, Agreements agreements, AgendaDesks desks, Forms forms, Say say) {
        this.desk = desk;
        this.agreements = agreements;
        this.desks = desks;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping(AgendaPaths.ENTRY_CRITERIA)
    ModelAndView form(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.show(judging(label, code, actor), actor);
    }

    @PostMapping(AgendaPaths.ENTRY_CRITERIA)
    ModelAndView judge(@PathVariable String label, @PathVariable String code, Actor actor) {
        return forms.submit(
                judging(label, code, actor),
                actor,
                input -> {
                    AgendaDesks.Place place = desks.entry(label, code, actor);
                    Map<String, @Nullable Argument> arguments = new HashMap<>();
                    for (Criterion criterion : argued(place)) {
                        String letter = criterion.letter();
                        arguments.put(letter, argument(input, letter, place.entry().arguments()));
                    }
                    desk.argue(place.entry().id(), arguments);
                    return desks.path(place);
                });
    }

    @PostMapping(AgendaPaths.DISPENSATION_REMOVAL)
    ModelAndView withdraw(
            @PathVariable String label,
            @PathVariable String code,
            @PathVariable String letter,
            Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        return forms.act(
                actor,
                desks.path(AgendaPaths.CRITERIA, label),
                () -> desk.withdraw(place.agenda().newest().id(), place.entry().id(), letter));
    }

    private static @Nullable Argument argument(
            Input input, String letter, Map<String, Argument> now) {
        Argument earlier = now.get(letter);
        LocalizedText reason =
                input.optionalLocalized(
                        "reason-" + letter, earlier == null ? null : earlier.reason());
        Verdict verdict =
                input.optionalChoice("verdict-" + letter, Verdict.class).orElse(Verdict.NOT_JUDGED);
        if (verdict == Verdict.NOT_JUDGED) {
            if (reason != null) {
                throw new DomainException("agenda.argument-judges");
            }
            return null;
        }
        if (reason == null) {
            throw new DomainException("agenda.argument-says-why", letter);
        }
        return new Argument(verdict, reason);
    }

    private List<Criterion> argued(AgendaDesks.Place place) {
        return agreements.criteria(place.agenda().agenda().agreement()).stream()
                .filter(criterion -> criterion.test() == CriterionTest.ARGUED)
                .toList();
    }

    private FormScreen judging(String label, String code, Actor actor) {
        AgendaDesks.Place place = desks.entry(label, code, actor);
        List<Criterion> criteria = argued(place);
        List<Option> verdicts =
                say.options(Verdict.class).stream()
                        .filter(option -> !option.value().equals(Verdict.NOT_JUDGED.name()))
                        .toList();
        Form form = Form.named("agenda.judge");
        for (Criterion criterion : criteria) {
            String name = criterion.letter() + ". " + criterion.title().text(Frames.language());
            form.select("verdict-" + criterion.letter(), verdicts)
                    .optional()
                    .labelled(name, criterion.description().text(Frames.language()))
                    .texts("reason-" + criterion.letter())
                    .optional()
                    .labelled(say.it("agenda.judge.reason", criterion.letter()), null);
        }
        return FormScreen.of(
                        form,
                        desks.frame(AgendaPaths.ENTRY_CRITERIA, place)
                                .titledBy("agenda.judge", place.code()))
                .note("agenda.judge.note")
                .changing(() -> values(desks.entry(label, code, actor).entry().arguments()))
                .backTo(AgendaPaths.ENTRY, label, code);
    }

    private static Values values(Map<String, Argument> arguments) {
        Values values = Values.none();
        for (Map.Entry<String, Argument> one : arguments.entrySet()) {
            values =
                    values.with("verdict-" + one.getKey(), one.getValue().verdict())
                            .with("reason-" + one.getKey(), one.getValue().reason());
        }
        return values;
    }
}
