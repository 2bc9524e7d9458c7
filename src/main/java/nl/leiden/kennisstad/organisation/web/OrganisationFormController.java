package nl.leiden.kennisstad.organisation.web;

import nl.leiden.kennisstad.form.FormScreen;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
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

/** Registers organisations and units, and changes what is said of them. */
@LocalizedController
@Uncached
class OrganisationFormController {

    private final Organisations organisations;
    private final Forms forms;
    private final LocalizedPaths paths;
    private final OrganisationForm organisationForm;

    OrganisationFormController(
            Organisations organisations,
            Forms forms,
            LocalizedPaths paths,
            OrganisationForm organisationForm) {
        this.organisations = organisations;
        this.forms = forms;
        this.paths = paths;
        this.organisationForm = organisationForm;
    }

    @GetMapping(OrganisationPaths.NEW)
    ModelAndView blank(Actor actor) {
        return forms.show(registering(actor), actor);
    }

    @PostMapping(OrganisationPaths.NEW)
    ModelAndView register(Actor actor) {
        return forms.submit(
                registering(actor),
                actor,
                input -> {
                    organisations.register(OrganisationForm.read(input, null));
                    return path(OrganisationPaths.ORGANISATIONS);
                });
    }

    @GetMapping(OrganisationPaths.ORGANISATION)
    ModelAndView edit(@PathVariable String slug, Actor actor) {
        return forms.show(changing(slug, actor), actor);
    }

    @PostMapping(OrganisationPaths.ORGANISATION)
    ModelAndView change(@PathVariable String slug, Actor actor) {
        OrganisationId id = existing(slug, actor).id();
        return forms.submit(
                changing(slug, actor),
                actor,
                input -> {
                    organisations.change(id, OrganisationForm.read(input, existing(slug, actor)));
                    return path(OrganisationPaths.ORGANISATIONS);
                });
    }

    private FormScreen registering(Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        return FormScreen.of(
                        organisationForm.ask(),
                        frame(OrganisationPaths.NEW).titledBy("organisation.new"))
                .backTo(OrganisationPaths.ORGANISATIONS);
    }

    private FormScreen changing(String slug, Actor actor) {
        OrganisationView organisation = existing(slug, actor);
        return FormScreen.of(
                        organisationForm.ask(),
                        frame(OrganisationPaths.ORGANISATION)
                                .values(slug)
                                .titled(organisation.name()))
                .changing(() -> OrganisationForm.values(existing(slug, actor)))
                .related("trail.title", OrganisationPaths.ORGANISATION_TRAIL, slug)
                .backTo(OrganisationPaths.ORGANISATIONS);
    }

    private static PageFrame frame(String template) {
        return PageFrame.at(template)
                .under("organisation.organisations", OrganisationPaths.ORGANISATIONS)
                .desk();
    }

    private OrganisationView existing(String slug, Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        return organisations
                .at(Language.NL, slug)
                .map(id -> organisations.directory().get(id))
                .orElseThrow(NotFound::new);
    }

    private String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
