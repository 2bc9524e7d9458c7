package nl.leiden.kennisstad.site.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.PartyView;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.site.ProgrammeReader;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.site.PublicProject;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Link;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The parties and all others who lead or take part. */
@LocalizedController
class PartnerController {

    record ListPage(List<Row> parties, List<Row> others) {}

    /** An organisation with the number of projects it leads and takes part in. */
    record Row(Link link, int leads, int takesPart) {}

    /**
     * @param parent the body it belongs to, or null
     * @param party how it is bound by the agreement in force, or null
     */
    record DetailPage(
            OrganisationView organisation,
            @Nullable Link parent,
            @Nullable PartyView party,
            List<Link> units,
            List<LeadIn> leads,
            List<PartIn> takesPart) {}

    record LeadIn(String code, Link project, Items.LeadItem lead) {}

    record PartIn(String code, Link project, Items.PartnerItem partner) {}

    private final Frames frames;
    private final ProgrammeReader programmes;
    private final Programme programme;
    private final Agreements agreements;
    private final Organisations organisations;
    private final ItemMaker items;

    PartnerController(
            Frames frames,
            ProgrammeReader programmes,
            Programme programme,
            Agreements agreements,
            Organisations organisations,
            ItemMaker items) {
        this.frames = frames;
        this.programmes = programmes;
        this.programme = programme;
        this.agreements = agreements;
        this.organisations = organisations;
        this.items = items;
    }

    @GetMapping("/partners")
    @Transactional(readOnly = true)
    ModelAndView list() {
        PublicProgramme today = programmes.on(programme.day());
        List<Row> parties =
                today.parties().stream()
                        .map(id -> row(today.organisations().get(id), today))
                        .toList();
        List<Row> others =
                today.publicOrganisations().stream()
                        .filter(organisation -> organisation.parent() == null)
                        .filter(organisation -> !today.parties().contains(organisation.id()))
                        .sorted(byName())
                        .map(organisation -> row(organisation, today))
                        .toList();
        return frames.show(
                "site/partners",
                PageFrame.at("/partners").titledBy("site.partners"),
                new ListPage(parties, others));
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
                .orElseGet(() -> frames.show("site/partner", frame, page(organisation, today)));
    }

    private DetailPage page(OrganisationView organisation, PublicProgramme today) {
        List<OrganisationView> known = today.publicOrganisations();
        return new DetailPage(
                organisation,
                today.organisations().parent(organisation).map(items::organisation).orElse(null),
                party(organisation.id(), today).orElse(null),
                today.organisations().units(organisation.id()).stream()
                        .filter(known::contains)
                        .sorted(byName())
                        .map(items::organisation)
                        .toList(),
                leads(organisation.id(), today),
                takesPart(organisation.id(), today));
    }

    private Optional<PartyView> party(OrganisationId id, PublicProgramme today) {
        return today.agreement().stream()
                .flatMap(agreement -> agreements.parties(agreement.id()).stream())
                .filter(party -> party.organisation().equals(id) && party.boundOn(today.day()))
                .findFirst();
    }

    private List<LeadIn> leads(OrganisationId id, PublicProgramme today) {
        return today.projects().stream()
                .flatMap(project ->
                        project.entry().leads().stream()
                                .filter(lead -> today.belongsTo(lead.organisation(), id))
                                .map(lead ->
                                        new LeadIn(
                                                project.project().code(),
                                                items.project(project.project()),
                                                items.lead(lead, today.organisations()))))
                .toList();
    }

    private List<PartIn> takesPart(OrganisationId id, PublicProgramme today) {
        return today.projects().stream()
                .flatMap(project ->
                        today.partnersOf(project, id).stream()
                                .map(partner ->
                                        new PartIn(
                                                project.project().code(),
                                                items.project(project.project()),
                                                items.partner(partner, today.organisations()))))
                .toList();
    }

    private Row row(OrganisationView organisation, PublicProgramme today) {
        return new Row(
                items.organisation(organisation),
                count(today, project -> today.leads(project, organisation.id())),
                count(today, project -> today.takesPart(project, organisation.id())));
    }

    private static int count(PublicProgramme today, Predicate<PublicProject> wanted) {
        return (int) today.projects().stream().filter(wanted).count();
    }

    private static Comparator<OrganisationView> byName() {
        Collator collator = Collator.getInstance(Frames.language().locale());
        return Comparator.comparing(
                (OrganisationView organisation) -> organisation.name().text(Frames.language()),
                collator);
    }
}
