package nl.leiden.kennisstad.site;

import java.util.function.Function;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * A page that the public can reach and find.
 *
 * @param template English path template
 * @param values of the template's variables in a language
 * @param code of a project, or empty
 * @param body everything it says, in a language, as Markdown
 * @param searched whether it is found; not where another page says the same
 */
public record PublicPage(
        PublicPageKind kind,
        String template,
        Function<Language, Object[]> values,
        String code,
        LocalizedText title,
        Function<Language, String> body,
        boolean searched) {

    /** Whether it really exists in this language. */
    public boolean existsIn(Language language) {
        return language == Language.NL || title.translation() != LocalizedText.Translation.MISSING;
    }
}
