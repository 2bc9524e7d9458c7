package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgendaEntryId(@Column(name = "id") UUID value) {

    static AgendaEntryId next() {
        return new AgendaEntryId(Identifiers.next());
    }
}
