package nl.leiden.kennisstad.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record ProjectId(@Column(name = "id") UUID value) {

    static ProjectId next() {
        return new ProjectId(Identifiers.next());
    }

    /** The id as documents write it. */
    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }
}
