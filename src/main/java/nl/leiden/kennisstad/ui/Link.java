package nl.leiden.kennisstad.ui;

import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * A link to a page of the portal.
 *
 * @param path with the language prefix, without the context path
 */
public record Link(LocalizedText text, String path) {}
