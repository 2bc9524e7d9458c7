package nl.leiden.kennisstad.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.FrozenSubject;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the steering group. Once its minutes are approved, nothing of it changes but who may
 * read them.
 */
@Entity
class Meeting {

    static final String KIND = "minutes";

    @EmbeddedId private MeetingId id;
    @Version private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate day;
    private LocalDate[] formerDays = {};
    private LocalTime startsAt;
    private LocalTime endsAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText place;

    private @Nullable String videoLink;
    private boolean publicDate;
    private int invitation;
    private @Nullable String closingNote;
    private boolean publicMinutes;
    private @Nullable LocalDate approvedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "approved_in"))
    private @Nullable MeetingId approvedIn;

    private @Nullable Instant frozenAt;
    private @Nullable String frozenBy;

    protected Meeting() {}

    Meeting(MeetingPlan plan) {
        this.id = MeetingId.next();
        this.state = MeetingState.PLANNED;
        write(plan);
    }

    /**
     * @return whether those who were invited have to be told
     */
    boolean change(MeetingPlan plan) {
        requireToCome();
        boolean tell = invitation > 0 && !plan.sameForGuests(plan());
        if (!plan.day().equals(day)) {
            formerDays =
                    Stream.concat(Stream.of(formerDays), Stream.of(day)).toArray(LocalDate[]::new);
        }
        write(plan);
        return tell;
    }

    /** One more sending of the invitation. */
    void invite() {
        requireToCome();
        invitation++;
    }

    void convene() {
        require(MeetingState.PLANNED);
        state = MeetingState.CONVENED;
    }

    void hold(LocalDate today) {
        require(MeetingState.CONVENED);
        if (day.isAfter(today)) {
            throw new DomainException("meeting.to-come", day);
        }
        state = MeetingState.HELD;
    }

    void cancel() {
        requireToCome();
        state = MeetingState.CANCELLED;
    }

    void note(@Nullable String closing) {
        requireMinutesOpen();
        closingNote = closing;
    }

    void proposeMinutes() {
        require(MeetingState.HELD);
        state = MeetingState.MINUTES_PROPOSED;
    }

    void approveMinutes(LocalDate on, @Nullable MeetingId in, boolean makePublic) {
        require(MeetingState.MINUTES_PROPOSED);
        if (!on.isAfter(day)) {
            throw new DomainException("meeting.approved-later", day);
        }
        state = MeetingState.MINUTES_APPROVED;
        approvedOn = on;
        approvedIn = in;
        publicMinutes = makePublic;
    }

    /** Lets everybody read the approved minutes, or only the steering group from now on. */
    void publishMinutes(boolean open) {
        require(MeetingState.MINUTES_APPROVED);
        if (publicMinutes == open) {
            throw new DomainException(
                    open ? "meeting.minutes-public-already" : "meeting.minutes-not-public");
        }
        publicMinutes = open;
    }

    void freeze(Instant at, Actor actor) {
        frozenAt = at;
        frozenBy = actor.name();
    }

    void requireToCome() {
        require(MeetingState.PLANNED, MeetingState.CONVENED);
    }

    void requireOpen() {
        require(
                MeetingState.PLANNED,
                MeetingState.CONVENED,
                MeetingState.HELD,
                MeetingState.MINUTES_PROPOSED);
    }

    void requireMinutesOpen() {
        require(MeetingState.CONVENED, MeetingState.HELD, MeetingState.MINUTES_PROPOSED);
    }

    void requireProposed() {
        require(MeetingState.MINUTES_PROPOSED);
    }

    void requirePlanned() {
        require(MeetingState.PLANNED);
    }

    private void require(MeetingState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw new DomainException("meeting.not-now", state);
        }
    }

    private void write(MeetingPlan plan) {
        this.kind = plan.kind();
        this.day = plan.day();
        this.startsAt = plan.startsAt();
        this.endsAt = plan.endsAt();
        this.place = plan.place();
        this.videoLink = plan.videoLink();
        this.publicDate = plan.publicDate();
    }

    private MeetingPlan plan() {
        return new MeetingPlan(kind, day, startsAt, endsAt, place, videoLink, publicDate);
    }

    MeetingId id() {
        return id;
    }

    MeetingView view() {
        return new MeetingView(
                id, state, plan(), invitation, closingNote, publicMinutes, approvedOn, approvedIn);
    }

    FrozenSubject subject() {
        return subjectOf(id);
    }

    static FrozenSubject subjectOf(MeetingId id) {
        return new FrozenSubject(KIND, id.value());
    }
}
