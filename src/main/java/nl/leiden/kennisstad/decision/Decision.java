package nl.leiden.kennisstad.decision;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A decision as it was taken. It never changes; only who may read it does. */
@Entity
@Immutable
class Decision implements Persistable<DecisionId> {

    @EmbeddedId private DecisionId id;
    private String number;
    private LocalDate takenOn;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private DecisionManner manner;

    private @Nullable String agreed;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText how;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    private @Nullable String subjectKind;
    private @Nullable UUID subjectId;
    private @Nullable LocalDate publishedOn;

    protected Decision() {}

    Decision(NewDecision decision) {
        this.id = DecisionId.next();
        this.number = decision.number();
        this.takenOn = decision.takenOn();
        this.kind = decision.kind();
        this.manner = decision.manner();
        this.agreed = decision.agreed();
        this.how = decision.how();
        this.text = decision.text();
        NewDecision.Subject subject = decision.subject();
        this.subjectKind = subject == null ? null : subject.kind();
        this.subjectId = subject == null ? null : subject.id();
        this.publishedOn = decision.open() ? decision.takenOn() : null;
    }

    @Override
    public DecisionId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    /**
     * @param english the newest, where some was added after the decision was taken
     */
    DecisionView view(DecisionEnglish.@Nullable Row english) {
        return new DecisionView(
                id,
                number,
                takenOn,
                kind,
                manner,
                agreed,
                english == null ? how : how.withEnglish(english.how()),
                english == null ? text : text.withEnglish(english.text()),
                subjectKind,
                subjectId,
                publishedOn);
    }
}
