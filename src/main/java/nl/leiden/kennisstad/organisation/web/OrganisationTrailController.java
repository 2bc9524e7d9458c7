package nl.leiden.kennisstad.organisation.web;

import nl.leiden.kennisstad.organisation.OrganisationPolicy;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.TrailPages;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what about an organisation, its offices and who holds them. */
@LocalizedController
@Uncached
class OrganisationTrailController {

    private final Organisations organisations;
    private final TrailPages trail;

    OrganisationTrailController(Organisations organisations, TrailPages trail) {
        this.organisations = organisations;
        this.trail = trail;
    }

    @GetMapping(OrganisationPaths.ORGANISATION_TRAIL)
    ModelAndView trail(@PathVariable String slug, Actor actor) {
        NotFound.unless(OrganisationPolicy.mayEdit(actor));
        OrganisationView organisation =
                organisations
                        .at(Language.NL, slug)
                        .map(id -> organisations.directory().get(id))
                        .orElseThrow(NotFound::new);
        return trail.of(
                PageFrame.at(OrganisationPaths.ORGANISATION_TRAIL)
                        .values(slug)
                        .under("organisation.organisations", OrganisationPaths.ORGANISATIONS)
                        .under(
                                organisation.name(),
                                OrganisationPaths.ORGANISATION,
                                language -> new Object[] {slug}),
                "organisation",
                organisation.id().value());
    }
}
