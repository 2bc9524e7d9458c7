package nl.leiden.kennisstad.organisation.web;

import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.form.Form;
import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.form.Values;
import nl.leiden.kennisstad.organisation.OfficeId;
import nl.leiden.kennisstad.organisation.OfficeView;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.FormField.Option;
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

/** Makes an office in an organisation, and changes its title. */
@LocalizedController
@Uncached
class OfficeController {

    private final People people;
    private final Organisations organisations;
    private final Forms forms;
    private final LocalizedPaths paths;

    OfficeController(
            People people, Organisations organisations, Forms forms, LocalizedPaths paths) {
        this.people = people;
        this.organisations = organisations;
        this.forms = forms;
        this.paths = paths;
    }

    @GetMapping(OrganisationPaths.NEW_OFFICE)
    ModelAndView blank(Actor actor) {
        return forms.show(establishing(actor), actor);
    }

    @PostMapping(OrganisationPaths.NEW_OFFICE)
    ModelAndView establish(Actor actor) {
        return forms.submit(
                establishing(actor),
                actor,
                input -> {
                    people.establish(
                            new OrganisationId(input.id("organisation")),
                            input.localized("title", null));
                    return list();
                });
    }

    @GetMapping(OrganisationPaths.OFFICE)
    ModelAndView edit(@PathVariable UUID office, Actor actor) {
        return forms.show(changing(office, actor), actor);
    }

    @PostMapping(OrganisationPaths.OFFICE)
    ModelAndView retitle(@PathVariable UUID office, Actor actor) {
        return forms.submit(
                changing(office, actor),
                actor,
                input -> {
                    OfficeView now = existing(office, actor);
                    people.retitle(now.id(), input.localized("title", now.title()));
                    return list();
                });
    }

    private FormScreen establishing(Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        List<Option> bodies =
                organisations.directory().byName().stream()
                        .map(one ->
                                new Option(
                                        one.id().value().toString(),
                                        one.name().text(Frames.language())))
                        .toList();
        return FormScreen.of(
                        Form.named("organisation.office")
                                .select("organisation", bodies)
                                .lines("title"),
                        frame(OrganisationPaths.NEW_OFFICE).titledBy("organisation.office.new"))
                .backTo(OrganisationPaths.OFFICES);
    }

    private FormScreen changing(UUID id, Actor actor) {
        OfficeView office = existing(id, actor);
        return FormScreen.of(
                        Form.named("organisation.office").lines("title"),
                        frame(OrganisationPaths.OFFICE).values(id).titled(office.title()))
                .note(
                        "organisation.office.of",
                        organisations.directory().get(office.organisation()).name())
                .changing(() -> Values.none().with("title", existing(id, actor).title()))
                .backTo(OrganisationPaths.OFFICES);
    }

    private static PageFrame frame(String template) {
        return PageFrame.at(template)
                .under("organisation.people", OrganisationPaths.PEOPLE)
                .under("organisation.offices", OrganisationPaths.OFFICES)
                .desk();
    }

    private OfficeView existing(UUID id, Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        return people.office(new OfficeId(id)).orElseThrow(NotFound::new);
    }

    private String list() {
        return paths.of(Frames.language(), OrganisationPaths.OFFICES);
    }
}
