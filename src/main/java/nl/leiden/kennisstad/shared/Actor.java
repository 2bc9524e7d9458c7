package nl.leiden.kennisstad.shared;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who does something.
 *
 * @param name as the trail of changes keeps it: {@code account:<key>}, or the part of the system
 *     that acts, such as {@code system:content}
 * @param label as people read it
 * @param grants the roles of today
 */
public record Actor(String name, String label, Set<Grant> grants) {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor needs a name");
        }
        grants = Set.copyOf(grants);
    }

    /** Somebody without any role. */
    public Actor(String name) {
        this(name, name, Set.of());
    }

    /** A part of the system that acts by itself. */
    public static Actor system(String part) {
        return new Actor("system:" + part);
    }

    /** Whether the role was granted, whatever its scope. */
    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the role was granted for this organisation or project. */
    public boolean is(Role role, UUID scope) {
        return grants.contains(new Grant(role, scope));
    }

    /** The organisations or projects the role was granted for. */
    public Set<UUID> scopes(Role role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::scope)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
