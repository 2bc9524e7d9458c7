package nl.leiden.kennisstad.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.List;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A point of the order of the day. */
@Entity
class MeetingItem {

    @EmbeddedId private MeetingItemId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private int position;

    @Enumerated(EnumType.STRING)
    private Matter.Kind kind;

    private @Nullable String matter;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText explanation;

    private @Nullable String page;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> pageValues;

    private @Nullable String minutes;

    protected MeetingItem() {}

    MeetingItem(
            MeetingId meeting,
            int position,
            LocalizedText title,
            @Nullable LocalizedText explanation) {
        this.id = MeetingItemId.next();
        this.meeting = meeting;
        this.position = position;
        this.kind = Matter.Kind.OTHER;
        this.title = title;
        this.explanation = explanation;
    }

    MeetingItem(MeetingId meeting, int position, Matter due) {
        this(meeting, position, due.title(), due.why());
        this.kind = due.kind();
        this.matter = due.key();
        this.page = due.template();
        this.pageValues = Stream.of(due.values()).map(Object::toString).toList();
    }

    void say(LocalizedText newTitle, @Nullable LocalizedText newExplanation) {
        this.title = newTitle;
        this.explanation = newExplanation;
    }

    /** The page it is about has another address. */
    void leadsTo(List<String> values) {
        this.pageValues = List.copyOf(values);
    }

    void place(int at) {
        this.position = at;
    }

    void note(@Nullable String said) {
        this.minutes = said;
    }

    MeetingItemId id() {
        return id;
    }

    MeetingId meeting() {
        return meeting;
    }

    int position() {
        return position;
    }

    @Nullable String matter() {
        return matter;
    }

    ItemView view() {
        return new ItemView(
                id,
                position + 1,
                kind,
                matter,
                title,
                explanation,
                page,
                pageValues == null ? List.of() : List.copyOf(pageValues),
                minutes);
    }
}
