package nl.leiden.kennisstad.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record MeetingInviteeId(@Column(name = "id") UUID value) {

    static MeetingInviteeId next() {
        return new MeetingInviteeId(Identifiers.next());
    }
}
