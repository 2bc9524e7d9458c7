package nl.leiden.kennisstad.organisation.web;

import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.organisation.PersonId;
import nl.leiden.kennisstad.organisation.PersonView;
import nl.leiden.kennisstad.organisation.TermOfOffice;
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

/** One person: the name, and the offices held. */
@LocalizedController
@Uncached
class PersonController {

    private final People people;
    private final Organisations organisations;
    private final Forms forms;
    private final LocalizedPaths paths;

    PersonController(
            People people, Organisations organisations, Forms forms, LocalizedPaths paths) {
        this.people = people;
        this.organisations = organisations;
        this.forms = forms;
        this.paths = paths;
    }

    /** What stands below the form. */
    record Aside(List<Term> terms, String newPath) {}

    /** An office held. */
    record Term(
            LocalizedText title,
            LocalizedText organisation,
            TermOfOffice days,
            String path,
            String removalPath) {}

    @GetMapping(OrganisationPaths.NEW_PERSON)
    ModelAndView blank(Actor actor) {
        return forms.show(registering(actor), actor);
    }

    @PostMapping(OrganisationPaths.NEW_PERSON)
    ModelAndView register(Actor actor) {
        return forms.submit(
                registering(actor),
                actor,
                input ->
                        path(
                                OrganisationPaths.PERSON,
                                people.register(input.text("name")).value()));
    }

    @GetMapping(OrganisationPaths.PERSON)
    ModelAndView edit(@PathVariable UUID person, Actor actor) {
        return forms.show(changing(existing(person, actor), actor), actor);
    }

    @PostMapping(OrganisationPaths.PERSON)
    ModelAndView rename(@PathVariable UUID person, Actor actor) {
        PersonId id = existing(person, actor).id();
        return forms.submit(
                changing(existing(person, actor), actor),
                actor,
                input -> {
                    people.rename(id, input.text("name"));
                    return path(OrganisationPaths.PEOPLE);
                });
    }

    private static FormScreen registering(Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        return FormScreen.of(
                        form(),
                        PageFrame.at(OrganisationPaths.NEW_PERSON)
                                .titledBy("organisation.person.new")
                                .under("organisation.people", OrganisationPaths.PEOPLE)
                                .desk())
                .backTo(OrganisationPaths.PEOPLE);
    }

    private FormScreen changing(PersonView person, Actor actor) {
        UUID id = person.id().value();
        PageFrame frame =
                PageFrame.at(OrganisationPaths.PERSON)
                        .values(id)
                        .titled(LocalizedText.of(person.name(), person.name()))
                        .under("organisation.people", OrganisationPaths.PEOPLE)
                        .desk();
        return FormScreen.of(form(), frame)
                .note("organisation.person.note")
                .changing(() -> Values.none().with("name", existing(id, actor).name()))
                .backTo(OrganisationPaths.PEOPLE)
                .shownBy("organisation/person", aside(person));
    }

    private static Form form() {
        return Form.named("organisation.person").line("name");
    }

    private Aside aside(PersonView person) {
        OrganisationDirectory directory = organisations.directory();
        UUID id = person.id().value();
        return new Aside(
                person.terms().stream()
                        .map(term ->
                                new Term(
                                        term.office().title(),
                                        directory.get(term.office().organisation()).name(),
                                        term.days(),
                                        path(OrganisationPaths.TERM, id, term.id().value()),
                                        path(
                                                OrganisationPaths.TERM_REMOVAL,
                                                id,
                                                term.id().value())))
                        .toList(),
                path(OrganisationPaths.NEW_TERM, id));
    }

    private PersonView existing(UUID id, Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        return people.find(new PersonId(id)).orElseThrow(NotFound::new);
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
