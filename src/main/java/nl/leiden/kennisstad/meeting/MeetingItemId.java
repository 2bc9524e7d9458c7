package nl.leiden.kennisstad.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record MeetingItemId(@Column(name = "id") UUID value) {

    static MeetingItemId next() {
        return new MeetingItemId(Identifiers.next());
    }
}
