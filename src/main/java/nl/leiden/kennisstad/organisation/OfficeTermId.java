package nl.leiden.kennisstad.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record OfficeTermId(@Column(name = "id") UUID value) {

    static OfficeTermId next() {
        return new OfficeTermId(Identifiers.next());
    }
}
