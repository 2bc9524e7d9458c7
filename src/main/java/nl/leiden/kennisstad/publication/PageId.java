package nl.leiden.kennisstad.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
record PageId(@Column(name = "id") UUID value) {

    static PageId next() {
        return new PageId(Identifiers.next());
    }
}
