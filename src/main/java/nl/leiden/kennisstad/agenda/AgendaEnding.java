package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.leiden.kennisstad.project.ProjectId;
import org.jspecify.annotations.Nullable;

/** A project that ends with a revision; the lineage is that of the entry it had. */
@Entity
class AgendaEnding {

    @EmbeddedId private AgendaEndingId id;

    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revision_id"))
    private AgendaRevisionId revision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "project_id"))
    private ProjectId project;

    private UUID lineageId;

    @Embedded private Ending ending;

    protected AgendaEnding() {}

    AgendaEnding(AgendaRevisionId revision, ProjectId project, UUID lineageId, Ending ending) {
        this.id = AgendaEndingId.next();
        this.revision = revision;
        this.project = project;
        this.lineageId = lineageId;
        this.ending = ending;
    }

    void write(Ending now) {
        this.ending = now;
    }

    AgendaEnding copyTo(AgendaRevisionId other) {
        return new AgendaEnding(other, project, lineageId, ending);
    }

    ProjectId project() {
        return project;
    }

    EndingView view() {
        return new EndingView(project, lineageId, ending);
    }
}
