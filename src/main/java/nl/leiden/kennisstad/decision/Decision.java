package nl.leiden.kennisstad.decision;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A decision as it was taken. It never changes. */
@Entity
@Immutable
class Decision implements Persistable<DecisionId> {

    @EmbeddedId private DecisionId id;
    private String number;
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText how;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    protected Decision() {}

    Decision(NewDecision decision) {
        this.id = DecisionId.next();
        this.number = decision.number();
        this.takenOn = decision.takenOn();
        this.kind = decision.kind();
        this.how = decision.how();
        this.text = decision.text();
    }

    @Override
    public DecisionId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    DecisionView view() {
        return new DecisionView(id, number, takenOn, kind, how, text);
    }
}
