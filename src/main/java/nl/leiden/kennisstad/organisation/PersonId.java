package nl.leiden.kennisstad.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record PersonId(@Column(name = "id") UUID value) {

    static PersonId next() {
        return new PersonId(Identifiers.next());
    }
}
