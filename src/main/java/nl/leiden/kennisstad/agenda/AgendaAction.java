package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    /** The same action, to stand in another entry. */
    AgendaAction copy() {
        AgendaAction copy =
                new AgendaAction(position, new NewAction(text, deadline, toSteeringGroup));
        copy.lineageId = lineageId;
        return copy;
    }

    void write(NewAction action) {
        this.text = action.text();
        this.deadline = action.deadline();
        this.toSteeringGroup = action.toSteeringGroup();
    }

    void read(UnaryOperator<LocalizedText> english) {
        this.text = english.apply(text);
        this.deadline = deadline == null ? null : deadline.read(english);
    }

    void move(@Nullable Deadline newDeadline) {
        this.deadline = newDeadline;
    }

    void place(int newPosition) {
        this.position = newPosition;
    }

    int position() {
        return position;
    }

    AgendaActionId id() {
        return id;
    }

    ActionView view() {
        return new ActionView(id, lineageId, text, deadline, toSteeringGroup);
    }
}
