package nl.leiden.kennisstad.document;

import java.net.URI;
import java.net.URISyntaxException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Words in one style.
 *
 * @param url of a link, else null
 */
public record Run(Style style, Reading text, @Nullable String url) {

    /** How words are told from those around them. */
    public enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE,
        /** New words of a redline. */
        INSERTED,
        /** Words that a redline takes out. */
        DELETED
    }

    public static Run plain(Reading text) {
        return new Run(Style.PLAIN, text, null);
    }

    public static Run plain(String text, Language language) {
        return plain(new Reading(text, language));
    }

    public static Run strong(Reading text) {
        return new Run(Style.STRONG, text, null);
    }

    public static Run emphasis(Reading text) {
        return new Run(Style.EMPHASIS, text, null);
    }

    public static Run code(Reading text) {
        return new Run(Style.CODE, text, null);
    }

    public static Run inserted(Reading text) {
        return new Run(Style.INSERTED, text, null);
    }

    public static Run deleted(Reading text) {
        return new Run(Style.DELETED, text, null);
    }

    /**
     * A link.
     *
     * @param url {@code https:}, {@code http:}, {@code mailto:}, or {@code #anchor} in this
     *     document; with any other the words stand alone
     */
    public static Run link(Reading text, String url) {
        return new Run(Style.PLAIN, text, leadsSomewhere(url) ? url : null);
    }

    static boolean leadsSomewhere(String url) {
        try {
            String address = new URI(url).toString();
            return address.startsWith("#")
                    ? Block.Heading.ANCHOR.matcher(address.substring(1)).matches()
                    : address.matches("(https?://|mailto:).+");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
