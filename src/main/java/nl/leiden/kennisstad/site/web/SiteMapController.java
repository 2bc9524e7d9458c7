package nl.leiden.kennisstad.site.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.site.PublicPage;
import nl.leiden.kennisstad.site.PublicPageKind;
import nl.leiden.kennisstad.site.PublicPages;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Link;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All pages of the site, for people. */
@LocalizedController
class SiteMapController {

    record Page(List<Section> sections) {}

    record Section(PublicPageKind kind, List<Row> rows) {

        public String key() {
            return Keys.key(kind);
        }
    }

    /**
     * @param code of a project, or empty
     */
    record Row(String code, Link link) {}

    private final Frames frames;
    private final PublicPages pages;
    private final Programme programme;
    private final LocalizedPaths paths;

    SiteMapController(Frames frames, PublicPages pages, Programme programme, LocalizedPaths paths) {
        this.frames = frames;
        this.pages = pages;
        this.programme = programme;
        this.paths = paths;
    }

    @GetMapping("/sitemap")
    ModelAndView siteMap() {
        Map<PublicPageKind, List<Row>> rows = new LinkedHashMap<>();
        Stream.of(PublicPageKind.values()).forEach(kind -> rows.put(kind, new ArrayList<>()));
        Language language = Frames.language();
        pages.all(programme.day())
                .forEach(page ->
                        rows.computeIfAbsent(page.kind(), kind -> new ArrayList<>())
                                .add(row(page, language)));
        List<Section> sections =
                rows.entrySet().stream()
                        .filter(section -> !section.getValue().isEmpty())
                        .map(section -> new Section(section.getKey(), section.getValue()))
                        .toList();
        return frames.show(
                "site/sitemap",
                PageFrame.at("/sitemap").titledBy("site.site-map"),
                new Page(sections));
    }

    private Row row(PublicPage page, Language language) {
        String path = paths.of(language, page.template(), page.values().apply(language));
        return new Row(page.code(), new Link(page.title(), path));
    }
}
