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
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.site.PublicProject;
import nl.leiden.kennisstad.ui.Frames;
import org.springframework.stereotype.Component;

/** Puts the pages about organisations together. */
@Component
class PartnerPageMaker {

    private final Agreements agreements;
    private final ItemMaker items;

    PartnerPageMaker(Agreements agreements, ItemMaker items) {
        this.agreements = agreements;
        this.items = items;
    }

    /** The parties in the order of the agreement, and all other bodies by name. */
    PartnerListPage list(PublicProgramme today) {
        return new PartnerListPage(
                today.parties().stream()
                        .map(id -> row(today.organisations().get(id), today))
                        .toList(),
                today.publicOrganisations().stream()
                        .filter(organisation -> organisation.parent() == null)
                        .filter(organisation -> !today.parties().contains(organisation.id()))
                        .sorted(byName())
                        .map(organisation -> row(organisation, today))
                        .toList());
    }

    PartnerPage page(OrganisationView organisation, PublicProgramme today) {
        List<OrganisationView> known = today.publicOrganisations();
        return new PartnerPage(
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

    private List<PartnerPage.LeadIn> leads(OrganisationId id, PublicProgramme today) {
        return today.projects().stream()
                .flatMap(project ->
                        project.entry().leads().stream()
                                .filter(lead -> today.belongsTo(lead.organisation(), id))
                                .map(lead ->
                                        new PartnerPage.LeadIn(
                                                project.project().code(),
                                                items.project(project.project()),
                                                items.lead(lead, today.organisations()))))
                .toList();
    }

    private List<PartnerPage.PartIn> takesPart(OrganisationId id, PublicProgramme today) {
        return today.projects().stream()
                .flatMap(project ->
                        today.partnersOf(project, id).stream()
                                .map(partner ->
                                        new PartnerPage.PartIn(
                                                project.project().code(),
                                                items.project(project.project()),
                                                items.partner(partner, today.organisations()))))
                .toList();
    }

    private PartnerListPage.Row row(OrganisationView organisation, PublicProgramme today) {
        return new PartnerListPage.Row(
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
