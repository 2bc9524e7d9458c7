package nl.leiden.kennisstad.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Messages in the language of the page. Among the arguments, days and texts are written as people
 * read them, and a constant such as {@code Phase.RUNNING} of the module {@code project} becomes the
 * message {@code project.phase.running}.
 */
@Component
public class Say {

    private final MessageSource messages;

    Say(MessageSource messages) {
        this.messages = messages;
    }

    public String it(String key, Object... arguments) {
        return in(Frames.language(), key, arguments);
    }

    /** As {@link #it}, in a language of choice. */
    public String in(Language language, String key, Object... arguments) {
        return messages.getMessage(
                key,
                Arrays.stream(arguments).map(argument -> readable(argument, language)).toArray(),
                language.locale());
    }

    /** The same message in both languages, as the start of a text. */
    public LocalizedText both(String key, Object... arguments) {
        return LocalizedText.of(in(Language.NL, key, arguments), in(Language.EN, key, arguments));
    }

    /** Why a rule of the programme said no. */
    public String why(DomainException refusal) {
        return it(refusal.key(), refusal.arguments());
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return word(constant, Frames.language());
    }

    /** As {@link #word(Enum)}, in a language of choice. */
    public String word(Enum<?> constant, Language language) {
        Class<?> type = constant.getDeclaringClass();
        String[] packages = type.getPackageName().split("\\.");
        return in(
                language,
                packages[packages.length - 1]
                        + "."
                        + Keys.kebab(type.getSimpleName())
                        + "."
                        + Keys.kebab(constant.name()));
    }

    /** All constants of a type to choose from, in words. */
    public <E extends Enum<E>> List<FormField.Option> options(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> new FormField.Option(constant.name(), word(constant)))
                .toList();
    }

    private Object readable(Object argument, Language language) {
        return switch (argument) {
            case LocalDate day -> Format.day(day, language);
            case LocalizedText text -> text.text(language);
            case Enum<?> constant -> word(constant, language);
            default -> argument;
        };
    }
}
