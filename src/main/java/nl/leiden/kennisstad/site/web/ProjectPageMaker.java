package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AdoptedAgendas;
import nl.leiden.kennisstad.agenda.AgendaEditions;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.EntryStories;
import nl.leiden.kennisstad.agenda.EntryStory;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Presence;
import nl.leiden.kennisstad.agenda.Timelines;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.ThemeId;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.project.PlacementView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.ui.Link;
import org.springframework.stereotype.Component;

/** Puts a project's page together from the modules. */
@Component
class ProjectPageMaker {

    private final Projects projects;
    private final Agendas agendas;
    private final Themes themes;
    private final Organisations organisations;
    private final AgendaEditions editions;
    private final EntryStories stories;
    private final Timelines timelines;
    private final HistoryItems historyItems;
    private final ItemMaker items;

    ProjectPageMaker(
            Projects projects,
            Agendas agendas,
            Themes themes,
            Organisations organisations,
            AgendaEditions editions,
            EntryStories stories,
            Timelines timelines,
            HistoryItems historyItems,
            ItemMaker items) {
        this.projects = projects;
        this.agendas = agendas;
        this.themes = themes;
        this.organisations = organisations;
        this.editions = editions;
        this.stories = stories;
        this.timelines = timelines;
        this.historyItems = historyItems;
        this.items = items;
    }

    /**
     * The page on this day; empty for a project that is on no adopted agenda, and so not public.
     */
    Optional<ProjectPage> page(ProjectView project, LocalDate day) {
        AdoptedAgendas adopted = agendas.adopted();
        List<EntryView> entries = agendas.entries(project.id(), adopted.revisions());
        List<AdoptedAgenda> its =
                adopted.counting(entries.stream().map(EntryView::revision).toList());
        return AdoptedAgendas.mostRelevant(its, day)
                .flatMap(agenda ->
                        entries.stream()
                                .filter(entry -> entry.revision().equals(agenda.revision()))
                                .findFirst()
                                .map(entry -> entry.read(editions.newest(agenda.revision())))
                                .map(entry -> page(project, entry, agenda, its, adopted, day)));
    }

    private ProjectPage page(
            ProjectView project,
            EntryView entry,
            AdoptedAgenda agenda,
            List<AdoptedAgenda> its,
            AdoptedAgendas adopted,
            LocalDate day) {
        OrganisationDirectory directory = organisations.directory();
        EntryStory story = stories.of(entry);
        Optional<ThemeView> theme =
                project.theme().flatMap(id -> theme(project.placements().getFirst(), id));
        return new ProjectPage(
                project.code(),
                theme.map(ThemeView::number).orElse(0),
                theme.map(items::theme).orElse(null),
                project.title(),
                project.phase(),
                entry.goal(),
                entry.introduction(),
                entry.statusWords(),
                story.leads(entry.leads()).stream()
                        .map(lead -> items.lead(lead, directory))
                        .toList(),
                story.partners(entry.partners()).stream()
                        .map(partner -> items.partner(partner, directory))
                        .toList(),
                entry.actions().stream().map(action -> items.action(action, story, day)).toList(),
                timelines.of(agenda, entry, story, code(project, agenda.agreement()), day),
                historyItems.events(story, entry, directory),
                historyItems.ratings(project.id()),
                relations(project, adopted),
                item(project, agenda, adopted, day),
                its.stream().map(other -> item(project, other, adopted, day)).toList());
    }

    private Optional<ThemeView> theme(PlacementView placement, ThemeId id) {
        return themes.of(placement.agreement()).stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    private List<ProjectPage.RelationItem> relations(ProjectView project, AdoptedAgendas adopted) {
        Set<ProjectId> shown =
                agendas.presences(adopted.revisions()).stream()
                        .map(Presence::project)
                        .collect(Collectors.toSet());
        return projects.relations(project.id()).stream()
                .filter(relation -> shown.contains(relation.project().id()))
                .map(relation ->
                        new ProjectPage.RelationItem(
                                relation.project().code(),
                                items.project(relation.project()),
                                relation.kind(),
                                relation.remark(),
                                relation.outgoing()))
                .toList();
    }

    private ProjectPage.AgendaItem item(
            ProjectView project, AdoptedAgenda agenda, AdoptedAgendas adopted, LocalDate day) {
        String code = code(project, agenda.agreement());
        return new ProjectPage.AgendaItem(
                new Link(agenda.title(), items.path("/agendas/{label}", agenda.label())),
                agenda.label(),
                adopted.all().contains(agenda)
                        ? items.path("/agendas/{label}/{code}", agenda.label(), code)
                        : items.path(
                                RevisionController.ENTRY, agenda.label(), agenda.number(), code),
                agenda.firstYear() > day.getYear());
    }

    private static String code(ProjectView project, AgreementId agreement) {
        return project.placementIn(agreement).map(PlacementView::code).orElse(project.code());
    }
}
