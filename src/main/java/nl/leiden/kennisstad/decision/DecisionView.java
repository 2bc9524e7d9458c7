package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A decision to read.
 *
 * @param agreed who agreed, for one taken in writing
 * @param subjectKind and {@code subjectId} what it is about, or null
 * @param publishedOn null when only the steering group may read it
 */
public record DecisionView(
        DecisionId id,
        String number,
        LocalDate takenOn,
        DecisionKind kind,
        DecisionManner manner,
        @Nullable String agreed,
        LocalizedText how,
        LocalizedText text,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        @Nullable LocalDate publishedOn) {

    public boolean open() {
        return publishedOn != null;
    }
}
