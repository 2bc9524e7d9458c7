package nl.leiden.kennisstad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
record AgreementVersionId(@Column(name = "id") UUID value) {

    static AgreementVersionId next() {
        return new AgreementVersionId(Identifiers.next());
    }
}
