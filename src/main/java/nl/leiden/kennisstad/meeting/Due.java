package nl.leiden.kennisstad.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.decision.Matter;

/**
 * What is due for a meeting, beside the points of its order of the day.
 *
 * @param open what is not a point yet, in the order it would be spoken of
 * @param gone points whose matter is not due any more
 * @param changed points whose matter says something else by now, with that matter
 * @param stale whether one of the changed points follows its matter, since nobody has reworded it
 */
public record Due(
        List<Matter> open,
        Set<MeetingItemId> gone,
        Map<MeetingItemId, Matter> changed,
        boolean stale) {

    /** Nothing is due, and nothing is known of the points. */
    public static final Due UNKNOWN = new Due(List.of(), Set.of(), Map.of(), false);

    static Due of(Collection<Matter> matters, Collection<MeetingItem> items) {
        Map<String, Matter> now =
                matters.stream()
                        .collect(
                                Collectors.toMap(
                                        Matter::key, Function.identity(), (one, same) -> one));
        Set<String> present = new HashSet<>();
        Set<MeetingItemId> gone = new HashSet<>();
        Map<MeetingItemId, Matter> changed = new HashMap<>();
        boolean stale = false;
        for (MeetingItem item : items) {
            String key = item.matter();
            if (key == null) {
                continue;
            }
            present.add(key);
            Matter matter = now.get(key);
            if (matter == null) {
                gone.add(item.id());
            } else if (item.differs(matter)) {
                changed.put(item.id(), matter);
                stale |= !item.reworded();
            }
        }
        return new Due(
                matters.stream().filter(matter -> !present.contains(matter.key())).toList(),
                gone,
                changed,
                stale);
    }

    /** What the matter of a point says by now, when that is something else. */
    public Optional<Matter> changed(MeetingItemId item) {
        return Optional.ofNullable(changed.get(item));
    }
}
