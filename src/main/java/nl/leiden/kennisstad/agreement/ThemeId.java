package nl.leiden.kennisstad.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record ThemeId(@Column(name = "id") UUID value) {

    static ThemeId next() {
        return new ThemeId(Identifiers.next());
    }
}
