package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.leiden.kennisstad.decision.DecisionId;
import nl.leiden.kennisstad.decision.FrozenSubject;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One numbered state of an agenda: drafted, adopted, and from then on never changed. */
@Entity
@Table(name = "agenda_revision")
class AgendaRevision {

    static final String KIND = "agenda-revision";

    @EmbeddedId private AgendaRevisionId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agenda_id"))
    private AgendaId agenda;

    private int number;

    @Enumerated(EnumType.STRING)
    private AgendaState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "copied_from"))
    private @Nullable AgendaRevisionId copiedFrom;

    private @Nullable LocalDate proposedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText proposedFor;

    private @Nullable LocalDate adoptedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
    private @Nullable DecisionId decision;

    private @Nullable Instant frozenAt;
    private @Nullable String frozenBy;

    protected AgendaRevision() {}

    AgendaRevision(AgendaId agenda, int number, @Nullable AgendaRevisionId copiedFrom) {
        this.id = AgendaRevisionId.next();
        this.agenda = agenda;
        this.number = number;
        this.copiedFrom = copiedFrom;
        this.state = AgendaState.DRAFT;
    }

    void copyFrom(AgendaRevisionId source) {
        this.copiedFrom = source;
    }

    /** Puts it before the steering group; from then on it can be read by them, not edited. */
    void propose(LocalDate day, LocalizedText meeting) {
        if (state != AgendaState.DRAFT) {
            throw new DomainException("agenda.not-a-draft", state);
        }
        this.state = AgendaState.PROPOSED;
        this.proposedOn = day;
        this.proposedFor = meeting;
    }

    /** Back to the desk. */
    void takeBack() {
        requireProposed();
        this.state = AgendaState.DRAFT;
        this.proposedOn = null;
        this.proposedFor = null;
    }

    void requireProposed() {
        if (state != AgendaState.PROPOSED) {
            throw new DomainException("agenda.not-proposed", state);
        }
    }

    /** It may be edited. */
    void requireDraft() {
        if (state != AgendaState.DRAFT) {
            throw new DomainException("agenda.not-a-draft", state);
        }
    }

    void adopt(LocalDate day, DecisionId by, Instant at, Actor actor) {
        if (state == AgendaState.ADOPTED) {
            throw new DomainException("agenda.already-adopted", state);
        }
        this.state = AgendaState.ADOPTED;
        this.adoptedOn = day;
        this.decision = by;
        this.frozenAt = at;
        this.frozenBy = actor.name();
    }

    AgendaRevisionId id() {
        return id;
    }

    AgendaId agenda() {
        return agenda;
    }

    int number() {
        return number;
    }

    @Nullable AgendaRevisionId copiedFrom() {
        return copiedFrom;
    }

    RevisionView view() {
        return new RevisionView(
                id, agenda, number, state, copiedFrom, proposedOn, proposedFor, adoptedOn);
    }

    FrozenSubject subject() {
        return subjectOf(id);
    }

    static FrozenSubject subjectOf(AgendaRevisionId id) {
        return new FrozenSubject(KIND, id.value());
    }
}
