package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;

/**
 * A decision to record.
 *
 * @param number year and running number, such as {@code 2018-03}, unique for ever
 * @param how in words: in which meeting, in writing, or by signing
 */
public record NewDecision(
        String number,
        LocalDate takenOn,
        DecisionKind kind,
        LocalizedText how,
        LocalizedText text) {

    public NewDecision {
        if (!number.matches("[0-9]{4}-[0-9]{2,3}")) {
            throw new DomainException("decision.number-shape", number);
        }
    }
}
