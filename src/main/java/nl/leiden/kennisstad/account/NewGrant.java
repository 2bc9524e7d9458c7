package nl.leiden.kennisstad.account;

import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role to grant.
 *
 * @param scope the organisation or project it is for; must fit the role
 * @param lastDay null when no end is known
 */
public record NewGrant(
        Role role, @Nullable UUID scope, LocalDate firstDay, @Nullable LocalDate lastDay) {

    public NewGrant {
        if ((role.scope() == Role.Scope.NONE) != (scope == null)) {
            throw new DomainException("account.scope-does-not-fit", role);
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new DomainException("account.term-ends-before-it-begins");
        }
    }
}
