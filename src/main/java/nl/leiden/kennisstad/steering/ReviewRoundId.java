package nl.leiden.kennisstad.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record ReviewRoundId(@Column(name = "id") UUID value) {

    static ReviewRoundId next() {
        return new ReviewRoundId(Identifiers.next());
    }
}
