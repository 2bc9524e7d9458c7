package nl.leiden.kennisstad.content;

import java.util.HashMap;
import java.util.Map;

/** The keys met so far in the files, with what they stand for, per kind of thing. */
final class ContentReading {

    private final Map<String, Object> known = new HashMap<>();

    void learn(Class<?> kind, YamlNode place, String key, Object id) {
        if (known.put(kind.getSimpleName() + " " + key, id) != null) {
            throw place.fault("'" + key + "' stands here a second time");
        }
    }

    /** What the key at this place stands for; it must have come before. */
    <T> T resolve(Class<T> kind, YamlNode place) {
        Object id = known.get(kind.getSimpleName() + " " + place.scalar());
        if (id == null) {
            throw place.fault("'" + place.scalar() + "' is not defined before this");
        }
        return kind.cast(id);
    }
}
