package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The container of one period: what was agreed is in its revisions. */
@Entity
class Agenda {

    /** Of decisions about one. */
    static final String SUBJECT = "agenda";

    @EmbeddedId private AgendaId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    private String label;
    private int firstYear;
    private int lastYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText introduction;

    protected Agenda() {}

    Agenda(NewAgenda agenda) {
        this.id = AgendaId.next();
        this.agreement = agenda.agreement();
        this.label = agenda.label();
        this.firstYear = agenda.firstYear();
        this.lastYear = agenda.lastYear();
        this.title = agenda.title();
        this.introduction = agenda.introduction();
    }

    /** As long as no revision of it was adopted. */
    void describe(NewAgenda agenda) {
        this.firstYear = agenda.firstYear();
        this.lastYear = agenda.lastYear();
        this.title = agenda.title();
        this.introduction = agenda.introduction();
    }

    AgendaView view() {
        return new AgendaView(id, agreement, label, firstYear, lastYear, title, introduction);
    }

    AgendaId id() {
        return id;
    }

    AgreementId agreement() {
        return agreement;
    }

    String label() {
        return label;
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    LocalizedText title() {
        return title;
    }

    @Nullable LocalizedText introduction() {
        return introduction;
    }
}
