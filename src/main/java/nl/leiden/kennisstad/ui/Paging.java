package nl.leiden.kennisstad.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param total number of rows in all
 * @param page from 1, always one that exists
 * @param size rows on a page
 * @param links to the first page, the last, and those around this one; at least one
 */
public record Paging(int total, int page, int size, List<PageLink> links) {

    private static final int AROUND = 3;

    /**
     * @param asked number of the page as the reader gave it; anything else is the first or the last
     * @param query what the reader has chosen, to be kept in the links
     */
    public static Paging of(
            int total, @Nullable String asked, int size, String path, Map<String, String> query) {
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.clamp(number(asked), 1, pages);
        return new Paging(
                total,
                page,
                size,
                IntStream.rangeClosed(1, pages)
                        .filter(n -> n == 1 || n == pages || Math.abs(n - page) <= AROUND)
                        .mapToObj(n -> new PageLink(n, path + with(query, n), n == page))
                        .toList());
    }

    /** The number of a page as the reader gave it, or 1. */
    public static int number(@Nullable String asked) {
        try {
            return asked == null ? 1 : Integer.parseInt(asked);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Rows before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** The rows of this page. */
    public <T> List<T> cut(List<T> all) {
        return all.subList(offset(), Math.min(page * size, all.size()));
    }

    private static String with(Map<String, String> query, int page) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        query.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        builder.queryParam("page", page);
        return builder.encode().buildAndExpand(query).toUriString();
    }
}
