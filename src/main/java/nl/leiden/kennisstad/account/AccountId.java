package nl.leiden.kennisstad.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AccountId(@Column(name = "id") UUID value) {

    private static final String ACTOR = "account:";

    static AccountId next() {
        return new AccountId(Identifiers.next());
    }

    /** As the trail names who did something. */
    public String actorName() {
        return ACTOR + value;
    }
}
