package nl.leiden.kennisstad.steering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import nl.leiden.kennisstad.decision.FrozenSubject;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** One look at every project of an agenda; closed at the meeting, and then never changed. */
@Entity
class ReviewRound {

    static final String KIND = "review-round";

    @EmbeddedId private ReviewRoundId id;
    @Version private @Nullable Integer version;
    private LocalDate meetingOn;
    private LocalDate[] formerDays = {};

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revision_id"))
    private AgendaRevisionId revision;

    private boolean example;
    private LocalDate dueOn;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Instant frozenAt;
    private @Nullable String frozenBy;

    protected ReviewRound() {}

    ReviewRound(
            LocalDate meetingOn,
            LocalDate dueOn,
            AgendaRevisionId revision,
            LocalDate openedOn,
            boolean example) {
        requireInTime(meetingOn, dueOn);
        this.id = ReviewRoundId.next();
        this.meetingOn = meetingOn;
        this.revision = revision;
        this.dueOn = dueOn;
        this.openedOn = openedOn;
        this.example = example;
    }

    void requireOpen() {
        if (closedOn != null) {
            throw new DomainException("steering.round-closed", closedOn);
        }
    }

    void move(LocalDate newMeeting, LocalDate newDue) {
        requireOpen();
        requireInTime(newMeeting, newDue);
        if (!newMeeting.equals(meetingOn)) {
            formerDays =
                    Stream.concat(Stream.of(formerDays), Stream.of(meetingOn))
                            .toArray(LocalDate[]::new);
        }
        this.meetingOn = newMeeting;
        this.dueOn = newDue;
    }

    private static void requireInTime(LocalDate meetingOn, LocalDate dueOn) {
        if (dueOn.isAfter(meetingOn)) {
            throw new DomainException("steering.due-after-meeting", meetingOn);
        }
    }

    void close(LocalDate day, Instant at, Actor actor) {
        requireOpen();
        this.closedOn = day;
        this.frozenAt = at;
        this.frozenBy = actor.name();
    }

    ReviewRoundId id() {
        return id;
    }

    RoundView view() {
        return new RoundView(id, meetingOn, dueOn, revision, example, openedOn, closedOn);
    }

    FrozenSubject subject() {
        return subjectOf(id);
    }

    static FrozenSubject subjectOf(ReviewRoundId id) {
        return new FrozenSubject(KIND, id.value());
    }
}
