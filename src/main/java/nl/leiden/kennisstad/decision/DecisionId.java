package nl.leiden.kennisstad.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record DecisionId(@Column(name = "id") UUID value) {

    static DecisionId next() {
        return new DecisionId(Identifiers.next());
    }
}
