package nl.leiden.kennisstad.publication;

import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * A page to write or to read.
 *
 * @param body Markdown
 */
public record PageContent(
        PageKey key, LocalizedText title, LocalizedText summary, LocalizedText body) {}
