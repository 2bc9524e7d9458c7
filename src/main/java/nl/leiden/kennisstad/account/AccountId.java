package nl.leiden.kennisstad.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Identifiers;

@Embeddable
public record AccountId(@Column(name = "id") UUID value) {

    private static final String ACTOR = "account:";

    static AccountId next() {
        return new AccountId(Identifiers.next());
    }

    /** The account that acts; none when a part of the system does. */
    public static Optional<AccountId> of(Actor actor) {
        return actor.name().startsWith(ACTOR)
                ? Optional.of(
                        new AccountId(UUID.fromString(actor.name().substring(ACTOR.length()))))
                : Optional.empty();
    }

    /** As the trail names who did something. */
    public String actorName() {
        return ACTOR + value;
    }
}
