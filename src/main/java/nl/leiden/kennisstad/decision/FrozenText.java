package nl.leiden.kennisstad.decision;

import org.jspecify.annotations.Nullable;

/**
 * One text of a frozen document.
 *
 * @param pointer where it is in the Dutch document, as a JSON pointer (RFC 6901)
 * @param en its English in the newest edition, null when it has none
 */
public record FrozenText(String pointer, String nl, @Nullable String en) {}
