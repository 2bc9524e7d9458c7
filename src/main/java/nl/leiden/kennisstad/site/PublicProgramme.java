package nl.leiden.kennisstad.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leiden.kennisstad.agenda.AdoptedAgendas;
import nl.leiden.kennisstad.agenda.AgendaEntryId;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * The programme as the public may know it on one day.
 *
 * @param agreement the one in force, else the latest; empty while there is none
 * @param themes of that agreement
 * @param parties bound by that agreement on the day
 * @param projects that stand on an adopted agenda, by code
 */
public record PublicProgramme(
        LocalDate day,
        Optional<AgreementView> agreement,
        List<ThemeView> themes,
        List<OrganisationId> parties,
        AdoptedAgendas agendas,
        OrganisationDirectory organisations,
        List<PublicProject> projects) {

    /** The organisation itself and all units below it. */
    public boolean belongsTo(OrganisationId id, OrganisationId organisation) {
        return id.equals(organisation)
                || organisations
                        .parent(organisations.get(id))
                        .filter(parent -> belongsTo(parent.id(), organisation))
                        .isPresent();
    }

    public boolean leads(PublicProject project, OrganisationId organisation) {
        return project.entry().leads().stream()
                .anyMatch(lead -> belongsTo(lead.organisation(), organisation));
    }

    public boolean takesPart(PublicProject project, OrganisationId organisation) {
        return !partnersOf(project, organisation).isEmpty();
    }

    /** As which partners of the project the organisation and its units take part. */
    public List<Partner> partnersOf(PublicProject project, OrganisationId organisation) {
        return project.entry().partners().stream()
                .filter(partner ->
                        partner.organisation() != null
                                && belongsTo(partner.organisation(), organisation))
                .toList();
    }

    /** Organisations that something public names, with those they belong to, by Dutch name. */
    public List<OrganisationView> publicOrganisations() {
        Set<OrganisationId> named = new LinkedHashSet<>(parties);
        for (PublicProject project : projects) {
            project.entry().leads().forEach(lead -> named.add(lead.organisation()));
            project.entry().partners().stream()
                    .map(Partner::organisation)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
        }
        Set<OrganisationView> all = new LinkedHashSet<>();
        named.stream()
                .map(organisations::get)
                .forEach(organisation -> addWithParents(organisation, all));
        return all.stream()
                .sorted(Comparator.comparing(organisation -> organisation.name().nl()))
                .toList();
    }

    /** The entries that count for the projects on this day. */
    public List<AgendaEntryId> shownEntries() {
        return projects.stream().map(project -> project.entry().id()).toList();
    }

    /** The partner's name as it is today. */
    public LocalizedText nameOf(Partner partner) {
        OrganisationId id = partner.organisation();
        LocalizedText words = partner.name();
        return id != null ? organisations.get(id).name() : Objects.requireNonNull(words);
    }

    private void addWithParents(OrganisationView organisation, Set<OrganisationView> all) {
        all.add(organisation);
        organisations.parent(organisation).ifPresent(parent -> addWithParents(parent, all));
    }
}
