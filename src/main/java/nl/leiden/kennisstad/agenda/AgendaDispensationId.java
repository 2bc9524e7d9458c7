package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgendaDispensationId(@Column(name = "id") UUID value) {

    static AgendaDispensationId next() {
        return new AgendaDispensationId(Identifiers.next());
    }
}
