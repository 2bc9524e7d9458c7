package nl.leiden.kennisstad.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The one source of all public addresses. A template is an English path with variables; the words
 * of other languages come from the modules' messages, {@code path.projects=projecten}.
 */
@Component
public class LocalizedPaths {

    private final MessageSource messages;

    LocalizedPaths(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The path of a page, with the language prefix and without the context path.
     *
     * @param template such as {@code /projects/{slug}}; {@code ""} is the home page
     * @param values one for each variable, in order
     */
    public String of(Language language, String template, Object... values) {
        String path = translate(language, template);
        for (Object value : values) {
            int open = path.indexOf('{');
            int close = path.indexOf('}', open);
            if (open < 0 || close < 0) {
                throw new IllegalArgumentException("Too many values for " + template);
            }
            path =
                    path.substring(0, open)
                            + UriUtils.encodePathSegment(
                                    String.valueOf(value), StandardCharsets.UTF_8)
                            + path.substring(close + 1);
        }
        return path;
    }

    /**
     * The template in this language, its variables kept.
     *
     * @throws IllegalStateException when a word has no translation
     */
    public String translate(Language language, String template) {
        return "/"
                + language.tag()
                + Arrays.stream(template.split("/"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> "/" + (part.startsWith("{") ? part : word(language, part)))
                        .collect(Collectors.joining());
    }

    private String word(Language language, String english) {
        try {
            return messages.getMessage("path." + english, null, language.locale());
        } catch (NoSuchMessageException e) {
            throw new IllegalStateException(
                    "No word for '"
                            + english
                            + "' in addresses: add path."
                            + english
                            + " to the "
                            + language.tag()
                            + " messages of its module",
                    e);
        }
    }
}
