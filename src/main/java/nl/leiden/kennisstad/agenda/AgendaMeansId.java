package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgendaMeansId(@Column(name = "id") UUID value) {

    static AgendaMeansId next() {
        return new AgendaMeansId(Identifiers.next());
    }
}
