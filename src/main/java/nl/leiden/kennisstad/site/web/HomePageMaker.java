package nl.leiden.kennisstad.site.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.UpcomingAction;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.site.PublicProject;
import nl.leiden.kennisstad.ui.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the front page together from the modules. */
@Component
class HomePageMaker {

    private static final int UPCOMING = 4;
    private static final int LOOK_AHEAD = 40;

    private final Agendas agendas;
    private final ItemMaker items;

    HomePageMaker(Agendas agendas, ItemMaker items) {
        this.agendas = agendas;
        this.items = items;
    }

    HomePage page(@Nullable PageContent content, PublicProgramme today) {
        Optional<AdoptedAgenda> agenda = today.agendas().current(today.day());
        return new HomePage(
                content,
                today.agreement().orElse(null),
                today.parties().size(),
                (int)
                        today.projects().stream()
                                .filter(project ->
                                        agenda.filter(project.agenda()::equals).isPresent())
                                .count(),
                today.themes().stream().map(theme -> theme(theme, today)).toList(),
                projects(today, project -> project.theme().isEmpty()),
                agenda.orElse(null),
                agenda.map(this::link).orElse(null),
                agenda.map(known -> due(known, today)).orElse(List.of()),
                items.path("/projects"),
                items.path("/organisation"));
    }

    private HomePage.Theme theme(ThemeView theme, PublicProgramme today) {
        return new HomePage.Theme(
                theme.number(),
                items.theme(theme),
                theme.summary(),
                projects(
                        today,
                        project ->
                                project.theme()
                                        .filter(own -> own.id().equals(theme.id()))
                                        .isPresent()));
    }

    private List<Items.ProjectItem> projects(
            PublicProgramme today, Predicate<PublicProject> wanted) {
        return today.projects().stream()
                .filter(wanted)
                .map(project -> items.item(project, today))
                .toList();
    }

    private Link link(AdoptedAgenda agenda) {
        return new Link(agenda.title(), items.path("/agendas/{label}", agenda.label()));
    }

    /** Of each project what is due first. */
    private List<HomePage.Due> due(AdoptedAgenda agenda, PublicProgramme today) {
        Map<ProjectId, PublicProject> projects =
                today.projects().stream()
                        .collect(Collectors.toMap(p -> p.project().id(), Function.identity()));
        Set<ProjectId> shown = new HashSet<>();
        return agendas.upcoming(agenda.revision(), today.day(), LOOK_AHEAD).stream()
                .filter(action -> shown.add(action.project()))
                .limit(UPCOMING)
                .flatMap(action ->
                        Stream.ofNullable(projects.get(action.project()))
                                .map(project -> due(action, project, today)))
                .toList();
    }

    private HomePage.Due due(UpcomingAction action, PublicProject project, PublicProgramme today) {
        return new HomePage.Due(
                items.item(project, today),
                action.text(),
                items.deadline(action.deadline(), today.day()),
                action.toSteeringGroup());
    }
}
