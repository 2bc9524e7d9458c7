package nl.leiden.kennisstad.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record OrganisationId(@Column(name = "id") UUID value) {

    static OrganisationId next() {
        return new OrganisationId(Identifiers.next());
    }
}
