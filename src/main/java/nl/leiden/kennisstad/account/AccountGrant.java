package nl.leiden.kennisstad.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Grant;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.Role;
import org.jspecify.annotations.Nullable;

/** A role for a term, both days included. */
@Entity
class AccountGrant {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID organisationId;
    private @Nullable UUID projectId;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable Instant endedAt;

    protected AccountGrant() {}

    AccountGrant(NewGrant grant) {
        this.id = Identifiers.next();
        this.role = grant.role();
        this.organisationId =
                grant.role().scope() == Role.Scope.ORGANISATION ? grant.scope() : null;
        this.projectId = grant.role().scope() == Role.Scope.PROJECT ? grant.scope() : null;
        this.firstDay = grant.firstDay();
        this.lastDay = grant.lastDay();
    }

    /** Taken away at this moment, whatever the term. */
    void end(Instant now) {
        endedAt = now;
    }

    boolean over(LocalDate day) {
        return endedAt != null || lastDay != null && day.isAfter(lastDay);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay) && !over(day);
    }

    UUID id() {
        return id;
    }

    Grant grant() {
        return new Grant(role, organisationId != null ? organisationId : projectId);
    }

    GrantView view(LocalDate day) {
        return new GrantView(id, role, grant().scope(), firstDay, lastDay, holdsOn(day), over(day));
    }
}
