package nl.leiden.kennisstad.site.web;

import java.util.Map;
import nl.leiden.kennisstad.site.search.Search;
import nl.leiden.kennisstad.site.search.SearchResult;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search over everything the public can read. */
@LocalizedController
class SearchController {

    private static final int PAGE_SIZE = 10;
    private static final int MAX_QUERY = 200;
    private static final int MAX_PAGE = 1000;

    /**
     * @param query as typed, cut where it is very long
     */
    record Page(String query, SearchResult result, Paging paging) {}

    private final Frames frames;
    private final Search search;
    private final ItemMaker items;

    SearchController(Frames frames, Search search, ItemMaker items) {
        this.frames = frames;
        this.search = search;
        this.items = items;
    }

    @GetMapping("/search")
    ModelAndView search(
            @RequestParam(defaultValue = "") String q, @RequestParam @Nullable String page) {
        String query = q.strip();
        query = query.substring(0, Math.min(query.length(), MAX_QUERY));
        int asked = Math.clamp(Paging.number(page), 1, MAX_PAGE);
        SearchResult result = search.find(Frames.language(), query, asked - 1, PAGE_SIZE);
        Page found = new Page(query, result, paging(result, page, query));
        PageFrame frame = PageFrame.at("/search").titledBy("site.search").notIndexed();
        return frames.show("site/search", frame, found);
    }

    private Paging paging(SearchResult result, @Nullable String page, String query) {
        return Paging.of(
                result.total(), page, PAGE_SIZE, items.path("/search"), Map.of("q", query));
    }
}
