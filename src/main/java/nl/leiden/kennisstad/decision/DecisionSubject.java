package nl.leiden.kennisstad.decision;

import java.util.UUID;
import java.util.function.Function;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something decisions can be about, as the module that has it tells.
 *
 * @param kind such as {@code project}
 * @param template of its public page, null when it has none
 * @param values of that template's variables
 */
public record DecisionSubject(
        String kind,
        UUID id,
        LocalizedText name,
        @Nullable String template,
        Function<Language, Object[]> values) {}
