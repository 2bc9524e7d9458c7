package nl.leiden.kennisstad.shared;

/**
 * Who does something, as the trail of changes names it.
 *
 * @param name an account's name, or the part of the system that acts, such as {@code
 *     system:content}
 */
public record Actor(String name) {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor needs a name");
        }
    }

    /** A part of the system that acts by itself. */
    public static Actor system(String part) {
        return new Actor("system:" + part);
    }
}
