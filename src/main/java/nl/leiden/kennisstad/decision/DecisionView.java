package nl.leiden.kennisstad.decision;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.LocalizedText;

/** A decision to read. */
public record DecisionView(
        DecisionId id,
        String number,
        LocalDate takenOn,
        DecisionKind kind,
        LocalizedText how,
        LocalizedText text) {}
