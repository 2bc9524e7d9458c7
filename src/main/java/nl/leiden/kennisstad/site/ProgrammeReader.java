package nl.leiden.kennisstad.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AdoptedAgendas;
import nl.leiden.kennisstad.agenda.AgendaEntryId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.EntrySummary;
import nl.leiden.kennisstad.agenda.Presence;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.PartyView;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the public programme in a fixed number of statements, however many projects there are. */
@Service
public class ProgrammeReader {

    private final Organisations organisations;
    private final Agreements agreements;
    private final Themes themes;
    private final Projects projects;
    private final Agendas agendas;

    ProgrammeReader(
            Organisations organisations,
            Agreements agreements,
            Themes themes,
            Projects projects,
            Agendas agendas) {
        this.organisations = organisations;
        this.agreements = agreements;
        this.themes = themes;
        this.projects = projects;
        this.agendas = agendas;
    }

    @Transactional(readOnly = true)
    public PublicProgramme on(LocalDate day) {
        Optional<AgreementView> agreement = agreements.current(day);
        List<ThemeView> themesInForce = agreement.map(a -> themes.of(a.id())).orElse(List.of());
        AdoptedAgendas adopted = agendas.adopted();
        return new PublicProgramme(
                day,
                agreement,
                themesInForce,
                agreement.map(a -> parties(a, day)).orElse(List.of()),
                adopted,
                organisations.directory(),
                publicProjects(adopted, themesInForce, day));
    }

    private List<OrganisationId> parties(AgreementView agreement, LocalDate day) {
        return agreements.parties(agreement.id()).stream()
                .filter(party -> party.boundOn(day))
                .map(PartyView::organisation)
                .toList();
    }

    private List<PublicProject> publicProjects(
            AdoptedAgendas adopted, List<ThemeView> themesInForce, LocalDate day) {
        Map<ProjectId, ProjectView> all =
                projects.all().stream()
                        .collect(Collectors.toMap(ProjectView::id, Function.identity()));
        Map<ThemeId, ThemeView> themesById =
                themesInForce.stream()
                        .collect(Collectors.toMap(ThemeView::id, Function.identity()));
        Map<AgendaEntryId, AdoptedAgenda> chosen = chosenEntries(adopted, day);
        return agendas.summaries(chosen.keySet()).stream()
                .map(entry -> publicProject(entry, all, themesById, adopted))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(project -> CodeOrder.key(project.project().code())))
                .toList();
    }

    /** Of every project the entry in the agenda that counts on the day. */
    private Map<AgendaEntryId, AdoptedAgenda> chosenEntries(AdoptedAgendas adopted, LocalDate day) {
        Map<ProjectId, List<Presence>> presences =
                agendas.presences(adopted.revisions()).stream()
                        .collect(Collectors.groupingBy(Presence::project));
        Map<AgendaEntryId, AdoptedAgenda> chosen = new HashMap<>();
        for (List<Presence> ofProject : presences.values()) {
            List<AdoptedAgenda> its =
                    adopted.counting(ofProject.stream().map(Presence::revision).toList());
            AdoptedAgendas.mostRelevant(its, day)
                    .ifPresent(agenda ->
                            ofProject.stream()
                                    .filter(p -> p.revision().equals(agenda.revision()))
                                    .forEach(p -> chosen.put(p.entry(), agenda)));
        }
        return chosen;
    }

    private static Optional<PublicProject> publicProject(
            EntrySummary entry,
            Map<ProjectId, ProjectView> projects,
            Map<ThemeId, ThemeView> themes,
            AdoptedAgendas adopted) {
        ProjectView project = Objects.requireNonNull(projects.get(entry.project()));
        return adopted.withRevision(entry.revision())
                .map(agenda ->
                        new PublicProject(
                                project, project.theme().map(themes::get), agenda, entry));
    }
}
