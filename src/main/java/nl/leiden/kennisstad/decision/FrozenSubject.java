package nl.leiden.kennisstad.decision;

import java.util.UUID;

/**
 * What is frozen.
 *
 * @param kind the kind of thing, such as {@code agenda-revision}
 */
public record FrozenSubject(String kind, UUID id) {}
