package nl.leiden.kennisstad.decision;

import java.util.Optional;
import java.util.Set;
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
 * @param ownForm null when all decisions about it are recorded in the form for all
 */
public record DecisionSubject(
        String kind,
        UUID id,
        LocalizedText name,
        @Nullable String template,
        Function<Language, Object[]> values,
        @Nullable OwnForm ownForm) {

    /**
     * A page where decisions of some kinds are recorded and carried out at once.
     *
     * @param words the key of what its link says
     * @param template of the page, as an English path
     * @param value of that template's variable
     */
    public record OwnForm(Set<DecisionKind> kinds, String words, String template, Object value) {}

    /** The page for a decision of this kind, where the form for all is not the one. */
    public Optional<OwnForm> formFor(DecisionKind kind) {
        return Optional.ofNullable(ownForm).filter(form -> form.kinds().contains(kind));
    }
}
