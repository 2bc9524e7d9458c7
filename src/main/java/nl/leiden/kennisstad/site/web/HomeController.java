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
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.publication.PageKey;
import nl.leiden.kennisstad.publication.Pages;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.site.ProgrammeReader;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.site.PublicProject;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Link;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page: what the programme is, its themes and projects, and what is due next. */
@LocalizedController
class HomeController {

    private static final int UPCOMING = 4;
    private static final int LOOK_AHEAD = 40;

    /**
     * @param content null while nobody has written it
     * @param agenda of today, null while none is adopted
     */
    record Page(
            @Nullable PageContent content,
            @Nullable AgreementView agreement,
            int parties,
            int projects,
            List<Theme> themes,
            List<Items.ProjectItem> aboveThemes,
            @Nullable AdoptedAgenda agenda,
            @Nullable Link agendaLink,
            List<Due> due,
            String projectsPath,
            String organisationPath) {}

    record Theme(int number, Link link, LocalizedText summary, List<Items.ProjectItem> projects) {}

    record Due(
            Items.ProjectItem project,
            LocalizedText text,
            Items.@Nullable DeadlineItem deadline,
            boolean toSteeringGroup) {}

    private final Frames frames;
    private final ProgrammeReader programmes;
    private final Programme programme;
    private final Agendas agendas;
    private final Pages pages;
    private final ItemMaker items;

    HomeController(
            Frames frames,
            ProgrammeReader programmes,
            Programme programme,
            Agendas agendas,
            Pages pages,
            ItemMaker items) {
        this.frames = frames;
        this.programmes = programmes;
        this.programme = programme;
        this.agendas = agendas;
        this.pages = pages;
        this.items = items;
    }

    @GetMapping("")
    @Transactional(readOnly = true)
    ModelAndView home() {
        PageContent content = pages.find(PageKey.HOME).orElse(null);
        PublicProgramme today = programmes.on(programme.day());
        PageFrame frame =
                content == null
                        ? PageFrame.at("").titledBy("site.home.untitled")
                        : PageFrame.at("").titled(content.title()).describedAs(content.summary());
        return frames.show("site/home", frame, page(content, today));
    }

    private Page page(@Nullable PageContent content, PublicProgramme today) {
        Optional<AdoptedAgenda> agenda = today.agendas().current(today.day());
        return new Page(
                content,
                today.agreement().orElse(null),
                today.parties().size(),
                today.projects().size(),
                today.themes().stream().map(theme -> theme(theme, today)).toList(),
                projects(today, project -> project.theme().isEmpty()),
                agenda.orElse(null),
                agenda.map(this::link).orElse(null),
                agenda.map(known -> due(known, today)).orElse(List.of()),
                items.path("/projects"),
                items.path("/organisation"));
    }

    private Theme theme(ThemeView theme, PublicProgramme today) {
        return new Theme(
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
    private List<Due> due(AdoptedAgenda agenda, PublicProgramme today) {
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

    private Due due(UpcomingAction action, PublicProject project, PublicProgramme today) {
        return new Due(
                items.item(project, today),
                action.text(),
                items.deadline(action.deadline(), today.day()),
                action.toSteeringGroup());
    }
}
