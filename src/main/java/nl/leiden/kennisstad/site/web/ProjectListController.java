package nl.leiden.kennisstad.site.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.project.Phase;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.site.ProgrammeReader;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.site.PublicProject;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Paging;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All projects, filtered by theme, lead, partner and phase, and sorted. */
@LocalizedController
class ProjectListController {

    private static final int PAGE_SIZE = 50;

    /** The value of a filter and how it is called. */
    record Option(String value, LocalizedText text) {}

    record Page(
            String path,
            ProjectFilter filter,
            List<ThemeView> themes,
            List<Option> leads,
            List<Option> partners,
            List<Phase> phases,
            List<Items.ProjectItem> projects,
            Paging paging) {}

    private final Frames frames;
    private final ProgrammeReader programmes;
    private final Programme programme;
    private final ItemMaker items;

    ProjectListController(
            Frames frames, ProgrammeReader programmes, Programme programme, ItemMaker items) {
        this.frames = frames;
        this.programmes = programmes;
        this.programme = programme;
        this.items = items;
    }

    @GetMapping("/projects")
    @Transactional(readOnly = true)
    ModelAndView list(ProjectFilter filter) {
        PublicProgramme today = programmes.on(programme.day());
        List<PublicProject> found =
                today.projects().stream()
                        .filter(project -> filter.accepts(project, today))
                        .sorted(order(filter))
                        .toList();
        Paging paging =
                Paging.of(
                        found.size(),
                        filter.page(),
                        PAGE_SIZE,
                        items.path("/projects"),
                        filter.query());
        Page page =
                new Page(
                        items.path("/projects"),
                        filter,
                        today.themes(),
                        options(today, ProjectListController::leads),
                        options(today, ProjectListController::partners),
                        today.projects().stream()
                                .map(project -> project.project().phase())
                                .distinct()
                                .sorted()
                                .toList(),
                        paging.cut(found).stream().map(p -> items.item(p, today)).toList(),
                        paging);
        PageFrame frame = PageFrame.at("/projects").titledBy("site.projects");
        return frames.show("site/projects", filter.isEmpty() ? frame : frame.notIndexed(), page);
    }

    /** By code, as the programme comes, or by title as people of this language sort. */
    private static Comparator<PublicProject> order(ProjectFilter filter) {
        if (!filter.byTitle()) {
            return (one, other) -> 0;
        }
        Collator collator = Collator.getInstance(Frames.language().locale());
        return Comparator.comparing(
                project -> project.project().title().text(Frames.language()), collator);
    }

    private static Stream<OrganisationId> leads(PublicProject project) {
        return project.entry().leads().stream().map(lead -> lead.organisation());
    }

    private static Stream<OrganisationId> partners(PublicProject project) {
        return project.entry().partners().stream()
                .flatMap(partner -> Optional.ofNullable(partner.organisation()).stream());
    }

    /** The organisations and the bodies they belong to, by name. */
    private static List<Option> options(
            PublicProgramme today, Function<PublicProject, Stream<OrganisationId>> ids) {
        Collator collator = Collator.getInstance(Frames.language().locale());
        TreeMap<String, Option> options = new TreeMap<>(collator);
        today.projects().stream()
                .flatMap(ids)
                .flatMap(id ->
                        Stream.of(today.organisations().get(id), today.organisations().root(id)))
                .forEach(organisation ->
                        options.put(
                                organisation.name().text(Frames.language()), option(organisation)));
        return List.copyOf(options.values());
    }

    private static Option option(OrganisationView organisation) {
        return new Option(organisation.slug().nl(), organisation.name());
    }
}
