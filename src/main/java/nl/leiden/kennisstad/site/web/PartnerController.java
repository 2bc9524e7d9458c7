package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.site.ProgrammeReader;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The parties and all others who lead or take part. */
@LocalizedController
class PartnerController {

    private final Frames frames;
    private final ProgrammeReader programmes;
    private final Programme programme;
    private final Organisations organisations;
    private final PartnerPageMaker maker;
    private final ItemMaker items;

    PartnerController(
            Frames frames,
            ProgrammeReader programmes,
            Programme programme,
            Organisations organisations,
            PartnerPageMaker maker,
            ItemMaker items) {
        this.frames = frames;
        this.programmes = programmes;
        this.programme = programme;
        this.organisations = organisations;
        this.maker = maker;
        this.items = items;
    }

    @GetMapping("/partners")
    @Transactional(readOnly = true)
    ModelAndView list() {
        PublicProgramme today = programmes.on(programme.day());
        return frames.show(
                "site/partners",
                PageFrame.at("/partners").titledBy("site.partners"),
                maker.list(today));
    }

    @GetMapping("/partners/{slug}")
    @Transactional(readOnly = true)
    ModelAndView detail(@PathVariable String slug) {
        OrganisationId id = organisations.at(Frames.language(), slug).orElseThrow(NotFound::new);
        PublicProgramme today = programmes.on(programme.day());
        OrganisationView organisation =
                today.publicOrganisations().stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        PageFrame frame =
                PageFrame.at("/partners/{slug}")
                        .slug(organisation.slug())
                        .titled(organisation.name())
                        .describedAs(organisation.description())
                        .under("site.partners", "/partners");
        String present = organisation.slug().in(Frames.language());
        return Moved.unless(slug, present, items.organisation(organisation).path())
                .orElseGet(
                        () -> frames.show("site/partner", frame, maker.page(organisation, today)));
    }
}
