package nl.leiden.kennisstad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AgreementId(@Column(name = "id") UUID value) {

    static AgreementId next() {
        return new AgreementId(Identifiers.next());
    }
}
