package nl.leiden.kennisstad.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Identifiers;
import org.jspecify.annotations.Nullable;

/** One step in a project's life: dated, with who and why. */
@Entity
@Table(name = "project_phase_change")
class PhaseChange {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private LocalDate day;
    private String actor;
    private @Nullable String reason;

    protected PhaseChange() {}

    PhaseChange(Phase phase, LocalDate day, Actor actor, @Nullable String reason) {
        this.id = Identifiers.next();
        this.phase = phase;
        this.day = day;
        this.actor = actor.name();
        this.reason = reason;
    }
}
