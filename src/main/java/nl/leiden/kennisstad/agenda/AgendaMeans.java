package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What somebody puts in, for one entry of a revision or above all of them. */
@Entity
class AgendaMeans {

    @EmbeddedId private AgendaMeansId id;

    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revision_id"))
    private AgendaRevisionId revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private @Nullable AgendaEntryId entry;

    @Embedded private Means means;

    protected AgendaMeans() {}

    AgendaMeans(AgendaRevisionId revision, @Nullable AgendaEntryId entry, Means means) {
        this.id = AgendaMeansId.next();
        this.revision = revision;
        this.entry = entry;
        this.means = means;
    }

    void write(Means now) {
        this.means = now;
    }

    AgendaRevisionId revision() {
        return revision;
    }

    MeansView view() {
        return new MeansView(id, entry, means);
    }
}
