package nl.leiden.kennisstad.site.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.ui.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param total number of rows in all
 * @param page from 1, always one that exists
 * @param size rows on a page
 * @param links to all pages of the list, at least one
 */
record Paging(int total, int page, int size, List<PageLink> links) {

    /**
     * @param asked number of the page as the reader gave it; anything else is the first or the last
     * @param query what the reader has chosen, to be kept in the links
     */
    static Paging of(
            int total, @Nullable String asked, int size, String path, Map<String, String> query) {
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.clamp(number(asked), 1, pages);
        return new Paging(
                total,
                page,
                size,
                IntStream.rangeClosed(1, pages)
                        .mapToObj(n -> new PageLink(n, path + with(query, n), n == page))
                        .toList());
    }

    static int number(@Nullable String asked) {
        try {
            return asked == null ? 1 : Integer.parseInt(asked);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    <T> List<T> cut(List<T> all) {
        return all.subList((page - 1) * size, Math.min(page * size, all.size()));
    }

    private static String with(Map<String, String> query, int page) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        query.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        builder.queryParam("page", page);
        return builder.encode().buildAndExpand(query).toUriString();
    }
}
