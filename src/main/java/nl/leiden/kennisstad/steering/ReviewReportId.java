package nl.leiden.kennisstad.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record ReviewReportId(@Column(name = "id") UUID value) {

    static ReviewReportId next() {
        return new ReviewReportId(Identifiers.next());
    }
}
