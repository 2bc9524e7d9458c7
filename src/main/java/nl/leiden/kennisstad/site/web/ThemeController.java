package nl.leiden.kennisstad.site.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.agreement.Themes;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.site.ProgrammeReader;
import nl.leiden.kennisstad.site.PublicProgramme;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Link;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The themes of the agreement in force, and each theme with its projects. */
@LocalizedController
class ThemeController {

    record ListPage(List<ThemeItem> themes) {}

    record ThemeItem(int number, Link link, LocalizedText summary, int projects) {}

    record DetailPage(ThemeView theme, int of, List<Items.ProjectItem> projects) {}

    private final Frames frames;
    private final ProgrammeReader programmes;
    private final Programme programme;
    private final Themes themes;
    private final ItemMaker items;

    ThemeController(
            Frames frames,
            ProgrammeReader programmes,
            Programme programme,
            Themes themes,
            ItemMaker items) {
        this.frames = frames;
        this.programmes = programmes;
        this.programme = programme;
        this.themes = themes;
        this.items = items;
    }

    @GetMapping("/themes")
    @Transactional(readOnly = true)
    ModelAndView list() {
        PublicProgramme today = programmes.on(programme.day());
        List<ThemeItem> listed =
                today.themes().stream()
                        .map(theme ->
                                new ThemeItem(
                                        theme.number(),
                                        items.theme(theme),
                                        theme.summary(),
                                        projects(theme, today).size()))
                        .toList();
        return frames.show(
                "site/themes",
                PageFrame.at("/themes").titledBy("site.themes"),
                new ListPage(listed));
    }

    @GetMapping("/themes/{slug}")
    @Transactional(readOnly = true)
    ModelAndView detail(@PathVariable String slug) {
        ThemeView theme = themes.at(Frames.language(), slug).orElseThrow(NotFound::new);
        Optional<ModelAndView> moved =
                Moved.unless(slug, theme.slug().in(Frames.language()), items.theme(theme).path());
        if (moved.isPresent()) {
            return moved.get();
        }
        PublicProgramme today = programmes.on(programme.day());
        if (today.themes().stream().noneMatch(own -> own.id().equals(theme.id()))) {
            throw new NotFound();
        }
        PageFrame frame =
                PageFrame.at("/themes/{slug}")
                        .slug(theme.slug())
                        .titled(theme.title())
                        .describedAs(theme.summary())
                        .under("site.themes", "/themes");
        return frames.show(
                "site/theme",
                frame,
                new DetailPage(theme, today.themes().size(), projects(theme, today)));
    }

    private List<Items.ProjectItem> projects(ThemeView theme, PublicProgramme today) {
        return today.projects().stream()
                .filter(project ->
                        project.theme().filter(own -> own.id().equals(theme.id())).isPresent())
                .map(project -> items.item(project, today))
                .toList();
    }
}
