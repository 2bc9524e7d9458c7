package nl.leiden.kennisstad.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record MeetingId(@Column(name = "id") UUID value) {

    static MeetingId next() {
        return new MeetingId(Identifiers.next());
    }
}
