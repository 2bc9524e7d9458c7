package nl.leiden.kennisstad.agenda;

import com.github.difflib.DiffUtils;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import org.jspecify.annotations.Nullable;

/** Which projects changed places among those that both agendas have. */
final class RedlineOrder {

    private final Map<String, Place> moved = new HashMap<>();

    private RedlineOrder() {}

    /**
     * After which project one came and comes; null is at the beginning.
     *
     * @param codeBefore in the older agenda
     * @param codeAfter in the newer agenda
     */
    record Place(@Nullable String codeBefore, @Nullable String codeAfter) {}

    static RedlineOrder of(List<Entry> older, List<Entry> newer) {
        List<Entry> before = common(older, newer);
        List<Entry> after = common(newer, older);
        Set<String> out = new HashSet<>();
        DiffUtils.diff(keys(before), keys(after))
                .getDeltas()
                .forEach(delta -> out.addAll(delta.getTarget().getLines()));
        RedlineOrder order = new RedlineOrder();
        for (String key : out) {
            order.moved.put(key, new Place(codeBefore(key, before), codeBefore(key, after)));
        }
        return order;
    }

    /** Empty for a project that stayed where it was. */
    Optional<Place> of(String project) {
        return Optional.ofNullable(moved.get(project));
    }

    private static @Nullable String codeBefore(String key, List<Entry> entries) {
        int place = keys(entries).indexOf(key);
        return place < 1 ? null : entries.get(place - 1).code();
    }

    private static List<Entry> common(List<Entry> entries, List<Entry> others) {
        Set<String> known = others.stream().map(Entry::project).collect(Collectors.toSet());
        return entries.stream().filter(entry -> known.contains(entry.project())).toList();
    }

    private static List<String> keys(List<Entry> entries) {
        return entries.stream().map(Entry::project).toList();
    }
}
