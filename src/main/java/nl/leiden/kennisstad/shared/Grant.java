package nl.leiden.kennisstad.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody has today.
 *
 * @param scope key of the organisation or project it is for, null for a role without scope
 */
public record Grant(Role role, @Nullable UUID scope) {}
