package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgendaEndingId(@Column(name = "id") UUID value) {

    static AgendaEndingId next() {
        return new AgendaEndingId(Identifiers.next());
    }
}
