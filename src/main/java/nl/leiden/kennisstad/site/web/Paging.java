package nl.leiden.kennisstad.site.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total number of rows in all
 * @param page from 1, always one that exists
 * @param pages at least 1
 */
record Paging(int total, int page, int pages, int size) {

    static Paging of(int total, @Nullable String asked, int size) {
        int pages = Math.max(1, (total + size - 1) / size);
        return new Paging(total, Math.clamp(number(asked), 1, pages), pages, size);
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

    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }
}
