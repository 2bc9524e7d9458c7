package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds out which of the newer is which of the older. */
final class Pairs {

    private Pairs() {}

    /** Two that are the same one; at most one of them is missing. */
    record Pair<T>(@Nullable T older, @Nullable T newer) {}

    /**
     * The newer ones in their order, then the older ones that are gone.
     *
     * @param rules that tell that two are the same one, the best first; each is used once
     */
    static <T> List<Pair<T>> of(
            List<T> older, List<T> newer, List<BiPredicate<? super T, ? super T>> rules) {
        List<T> left = new ArrayList<>(older);
        List<@Nullable T> found = new ArrayList<>();
        newer.forEach(one -> found.add(null));
        for (BiPredicate<? super T, ? super T> rule : rules) {
            for (int place = 0; place < newer.size(); place++) {
                if (found.get(place) == null) {
                    found.set(place, take(left, newer.get(place), rule));
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        for (int place = 0; place < newer.size(); place++) {
            pairs.add(new Pair<>(found.get(place), Objects.requireNonNull(newer.get(place))));
        }
        left.forEach(gone -> pairs.add(new Pair<>(gone, null)));
        return pairs;
    }

    private static <T> @Nullable T take(
            List<T> left, T one, BiPredicate<? super T, ? super T> rule) {
        for (T candidate : left) {
            if (rule.test(candidate, one)) {
                left.remove(candidate);
                return candidate;
            }
        }
        return null;
    }
}
