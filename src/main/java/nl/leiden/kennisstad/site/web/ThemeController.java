package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.agreement.Agreements;
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
    private final Agreements agreements;
    private final ItemMaker items;

    ThemeController(
            Frames frames,
            ProgrammeReader programmes,
            Programme programme,
            Themes themes,
            Agreements agreements,
            ItemMaker items) {
        this.frames = frames;
        this.programmes = programmes;
        this.programme = programme;
        this.themes = themes;
        this.agreements = agreements;
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
        LocalDate day = programme.day();
        agreements
                .find(theme.agreement())
                .filter(agreement -> agreement.publicOn(day))
                .orElseThrow(NotFound::new);
        PublicProgramme today = programmes.on(day);
        PageFrame frame =
                PageFrame.at("/themes/{slug}")
                        .slug(theme.slug())
                        .titled(theme.title())
                        .describedAs(theme.summary())
                        .under("site.themes", "/themes");
        return frames.show(
                "site/theme",
                frame,
                new DetailPage(theme, themes.of(theme.agreement()).size(), projects(theme, today)));
    }

    /** Those that have, in any agreement, a place in the theme. */
    private List<Items.ProjectItem> projects(ThemeView theme, PublicProgramme today) {
        return today.projects().stream()
                .filter(project ->
                        project.project().placements().stream()
                                .anyMatch(place -> theme.id().equals(place.theme())))
                .map(project -> items.item(project, today))
                .toList();
    }
}
