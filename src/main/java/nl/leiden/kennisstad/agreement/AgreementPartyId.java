package nl.leiden.kennisstad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
record AgreementPartyId(@Column(name = "id") UUID value) {

    static AgreementPartyId next() {
        return new AgreementPartyId(Identifiers.next());
    }
}
