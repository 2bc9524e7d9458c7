package nl.leiden.kennisstad.organisation.web;

import java.util.UUID;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.organisation.PersonId;
import nl.leiden.kennisstad.organisation.PersonView;
import nl.leiden.kennisstad.organisation.TermView;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Appoints somebody to an office, changes or ends a term, strikes one noted by mistake. */
@LocalizedController
@Uncached
class TermController {

    private final People people;
    private final TermForm termForm;
    private final Forms forms;
    private final LocalizedPaths paths;

    TermController(People people, TermForm termForm, Forms forms, LocalizedPaths paths) {
        this.people = people;
        this.termForm = termForm;
        this.forms = forms;
        this.paths = paths;
    }

    @GetMapping(OrganisationPaths.NEW_TERM)
    ModelAndView blank(@PathVariable UUID person, Actor actor) {
        return forms.show(appointing(existing(person, actor)), actor);
    }

    @PostMapping(OrganisationPaths.NEW_TERM)
    ModelAndView appoint(@PathVariable UUID person, Actor actor) {
        PersonId id = existing(person, actor).id();
        return forms.submit(
                appointing(existing(person, actor)),
                actor,
                input -> {
                    people.appoint(id, TermForm.office(input), TermForm.days(input));
                    return back(id);
                });
    }

    @GetMapping(OrganisationPaths.TERM)
    ModelAndView edit(@PathVariable UUID person, @PathVariable UUID term, Actor actor) {
        return forms.show(changing(person, term, actor), actor);
    }

    @PostMapping(OrganisationPaths.TERM)
    ModelAndView change(@PathVariable UUID person, @PathVariable UUID term, Actor actor) {
        return forms.submit(
                changing(person, term, actor),
                actor,
                input -> {
                    TermView now = existing(person, term, actor);
                    people.change(now.person(), now.id(), TermForm.days(input));
                    return back(now.person());
                });
    }

    @PostMapping(OrganisationPaths.TERM_REMOVAL)
    ModelAndView strike(@PathVariable UUID person, @PathVariable UUID term, Actor actor) {
        TermView now = existing(person, term, actor);
        return forms.act(actor, back(now.person()), () -> people.strike(now.person(), now.id()));
    }

    private FormScreen appointing(PersonView person) {
        return FormScreen.of(
                        termForm.appoint(),
                        frame(OrganisationPaths.NEW_TERM, person, person.id().value())
                                .titledBy("organisation.term.new"))
                .related("organisation.office.new", OrganisationPaths.NEW_OFFICE)
                .backTo(OrganisationPaths.PERSON, person.id().value());
    }

    private FormScreen changing(UUID person, UUID term, Actor actor) {
        TermView now = existing(person, term, actor);
        return FormScreen.of(
                        TermForm.change(),
                        frame(OrganisationPaths.TERM, existing(person, actor), person, term)
                                .titled(now.office().title()))
                .changing(() -> TermForm.values(existing(person, term, actor).days()))
                .backTo(OrganisationPaths.PERSON, person);
    }

    private static PageFrame frame(String template, PersonView person, Object... values) {
        return PageFrame.at(template)
                .values(values)
                .under("organisation.people", OrganisationPaths.PEOPLE)
                .under(
                        LocalizedText.of(person.name(), person.name()),
                        OrganisationPaths.PERSON,
                        language -> new Object[] {person.id().value()})
                .desk();
    }

    private PersonView existing(UUID id, Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        return people.find(new PersonId(id)).orElseThrow(NotFound::new);
    }

    private TermView existing(UUID person, UUID term, Actor actor) {
        return existing(person, actor).terms().stream()
                .filter(known -> known.id().value().equals(term))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String back(PersonId person) {
        return paths.of(Frames.language(), OrganisationPaths.PERSON, person.value());
    }
}
