package nl.leiden.kennisstad.decision;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;

/** A kind of thing that is frozen, told by the module that knows it. */
public interface FrozenKind {

    /** As in {@link FrozenSubject#kind()}. */
    String kind();

    /** What people call each of them, by its key. */
    Map<UUID, LocalizedText> names();

    /** Those whose rows do not say any more what was frozen. */
    Set<UUID> differing();
}
