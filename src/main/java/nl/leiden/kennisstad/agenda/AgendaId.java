package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgendaId(@Column(name = "id") UUID value) {

    static AgendaId next() {
        return new AgendaId(Identifiers.next());
    }
}
