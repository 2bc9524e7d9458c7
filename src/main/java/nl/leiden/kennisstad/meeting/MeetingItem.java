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
import java.util.Objects;
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

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText offeredTitle;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText offeredWhy;

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
        write(due);
    }

    /**
     * The coordinator's own words.
     *
     * @param due what its matter says by now, known to whoever chose these words; null without one
     */
    void say(LocalizedText newTitle, @Nullable LocalizedText newExplanation, @Nullable Matter due) {
        if (newTitle.equals(title) && Objects.equals(newExplanation, explanation)) {
            return;
        }
        this.title = newTitle;
        this.explanation = newExplanation;
        if (due != null) {
            offer(due);
        }
    }

    /** Says what its matter says by now, unless the coordinator found words for it. */
    void follow(Matter due) {
        if (!reworded()) {
            write(due);
        }
    }

    /** The words are the coordinator's, not those that were offered. */
    boolean reworded() {
        return !title.equals(offeredTitle) || !Objects.equals(explanation, offeredWhy);
    }

    /** Its matter says something else than when the point was written. */
    boolean differs(Matter due) {
        return !due.title().equals(offeredTitle) || !Objects.equals(due.why(), offeredWhy);
    }

    private void write(Matter due) {
        this.title = due.title();
        this.explanation = due.why();
        this.page = due.template();
        this.pageValues = Stream.of(due.values()).map(Object::toString).toList();
        offer(due);
    }

    private void offer(Matter due) {
        this.offeredTitle = due.title();
        this.offeredWhy = due.why();
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
