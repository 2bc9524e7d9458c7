package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgendaRevisionId(@Column(name = "id") UUID value) {

    static AgendaRevisionId next() {
        return new AgendaRevisionId(Identifiers.next());
    }
}
