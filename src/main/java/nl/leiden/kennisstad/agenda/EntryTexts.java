package nl.leiden.kennisstad.agenda;

import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The running texts of an entry.
 *
 * @param goal Markdown
 * @param introduction background, Markdown
 * @param statusWords where the project stands, in words
 */
public record EntryTexts(
        @Nullable LocalizedText goal,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText statusWords) {}
