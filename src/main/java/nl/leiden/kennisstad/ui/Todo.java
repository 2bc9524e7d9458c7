package nl.leiden.kennisstad.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for whoever is signed in.
 *
 * @param text in the reader's language
 * @param more a sentence of explanation, or null
 * @param path where it is done
 * @param pressing whether it comes before the rest
 */
public record Todo(String text, @Nullable String more, String path, boolean pressing) {}
