package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Why an entry may be on the agenda although it does not meet a criterion. */
@Entity
class AgendaDispensation {

    @EmbeddedId private AgendaDispensationId id;

    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revision_id"))
    private AgendaRevisionId revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private AgendaEntryId entry;

    private String letter;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText reason;

    protected AgendaDispensation() {}

    AgendaDispensation(
            AgendaRevisionId revision, AgendaEntryId entry, String letter, LocalizedText reason) {
        this.id = AgendaDispensationId.next();
        this.revision = revision;
        this.entry = entry;
        this.letter = letter;
        this.reason = reason;
    }

    void write(LocalizedText now) {
        this.reason = now;
    }

    DispensationView view() {
        return new DispensationView(id, entry, letter, reason);
    }
}
