package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What somebody will do. Its lineage stays the same when it is copied to a later revision or year.
 */
@Entity
@Table(name = "agenda_action")
class AgendaAction {

    @EmbeddedId private AgendaActionId id;
    @Version private @Nullable Integer version;
    private UUID lineageId;
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @Embedded private @Nullable Deadline deadline;
    private boolean toSteeringGroup;

    protected AgendaAction() {}

    AgendaAction(int position, NewAction action) {
        this.id = AgendaActionId.next();
        this.lineageId = Identifiers.next();
        this.position = position;
        this.text = action.text();
        this.deadline = action.deadline();
        this.toSteeringGroup = action.toSteeringGroup();
    }

    ActionView view() {
        return new ActionView(text, deadline, toSteeringGroup);
    }
}
