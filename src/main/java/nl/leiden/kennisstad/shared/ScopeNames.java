package nl.leiden.kennisstad.shared;

import java.util.Map;
import java.util.UUID;

/** What roles can be granted for, told by the module that knows it. */
public interface ScopeNames {

    Role.Scope scope();

    /** All of them by key, with the name people know, in an order to choose from. */
    Map<UUID, LocalizedText> names();
}
