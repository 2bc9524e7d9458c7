package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgendaActionId(@Column(name = "id") UUID value) {

    static AgendaActionId next() {
        return new AgendaActionId(Identifiers.next());
    }
}
