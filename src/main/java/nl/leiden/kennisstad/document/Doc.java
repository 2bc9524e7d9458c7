package nl.leiden.kennisstad.document;

import java.util.List;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A document to write.
 *
 * @param language of the document; a text in another one is marked
 * @param subtitle under the title, or null
 * @param mark such as 'concept', on the title and at the top of every page, or null
 * @param footer at the foot of every page, or null
 */
public record Doc(
        Language language,
        Reading title,
        @Nullable Reading subtitle,
        @Nullable Reading mark,
        @Nullable Reading footer,
        List<Block> blocks) {

    public Doc {
        blocks = List.copyOf(blocks);
    }

    /** Begins a document with its title. */
    public static DocBuilder titled(Language language, LocalizedText title) {
        return titled(language, title.in(language));
    }

    public static DocBuilder titled(Language language, String title) {
        return titled(language, new Reading(title, language));
    }

    public static DocBuilder titled(Language language, Reading title) {
        return new DocBuilder(language, title);
    }
}
