package nl.leiden.kennisstad.decision;

/**
 * Says how the frozen documents of a kind are read. A module that lets its documents be translated
 * contributes one as a bean.
 *
 * @param kind as in {@link FrozenSubject}
 */
public record FrozenShape(String kind, Class<?> type) {}
