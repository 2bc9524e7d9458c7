package nl.leiden.kennisstad.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record OfficeId(@Column(name = "id") UUID value) {

    static OfficeId next() {
        return new OfficeId(Identifiers.next());
    }
}
