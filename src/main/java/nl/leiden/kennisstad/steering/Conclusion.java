package nl.leiden.kennisstad.steering;

import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the steering group says of a project in a round.
 *
 * @param text what was decided; becomes public when the round closes
 * @param remark stays inside
 */
public record Conclusion(Outcome outcome, @Nullable LocalizedText text, @Nullable String remark) {

    /**
     * @throws DomainException {@code steering.other-says-what}
     */
    public Conclusion {
        if (outcome == Outcome.OTHER && text == null) {
            throw new DomainException("steering.other-says-what");
        }
    }
}
