package nl.leiden.kennisstad.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.decision.FrozenDocuments;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.steering.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting said: drafted while it runs, proposed, corrected, approved at the next one. */
@Service
public class Minutes {

    private final MeetingRepository meetings;
    private final Invitees invitees;
    private final OrderOfTheDay order;
    private final Decisions decisions;
    private final Reviews reviews;
    private final MeetingNotices notices;
    private final FrozenDocuments documents;
    private final Programme programme;

    Minutes(
            MeetingRepository meetings,
            Invitees invitees,
            OrderOfTheDay order,
            Decisions decisions,
            Reviews reviews,
            MeetingNotices notices,
            FrozenDocuments documents,
            Programme programme) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.order = order;
        this.decisions = decisions;
        this.reviews = reviews;
        this.notices = notices;
        this.documents = documents;
        this.programme = programme;
    }

    /**
     * What was written down.
     *
     * @param attendance of everybody on the list; who is missing keeps theirs
     * @param said at each point; a point that is missing keeps its own, an empty text takes it away
     */
    public record Writing(
            Map<MeetingInviteeId, Optional<Attendance>> attendance,
            Map<MeetingItemId, String> said,
            @Nullable String closing) {}

    /**
     * @throws DomainException {@code meeting.not-now} before the papers were sent, and after the
     *     minutes were approved
     */
    @Transactional
    public void write(MeetingId id, Writing writing) {
        Meeting meeting = locked(id);
        meeting.note(writing.closing());
        meetings.invitees(id)
                .forEach(invitee -> {
                    Optional<Attendance> how = writing.attendance().get(invitee.id());
                    if (how != null) {
                        invitee.attended(how.orElse(null));
                    }
                });
        meetings.items(id)
                .forEach(item -> {
                    String said = writing.said().get(item.id());
                    if (said != null) {
                        item.note(said.isBlank() ? null : said.strip());
                    }
                });
    }

    /**
     * Puts the minutes before the members, who are told.
     *
     * @throws DomainException {@code meeting.not-now}, {@code meeting.nobody-was-there}
     */
    @Transactional
    public void propose(MeetingId id) {
        Meeting meeting = locked(id);
        meeting.proposeMinutes();
        List<InviteeView> list = invitees.of(id);
        if (list.stream().noneMatch(invitee -> invitee.attendance() == Attendance.PRESENT)) {
            throw new DomainException("meeting.nobody-was-there");
        }
        notices.minutesProposed(meeting.view(), list);
    }

    /**
     * The steering group has approved the minutes; nothing of the meeting changes any more.
     *
     * @param in the later meeting that approved them, null when it was done in writing
     * @param on the day of that meeting, or of the last answer
     * @param makePublic whether everybody may read them
     * @throws DomainException {@code meeting.not-now}, {@code meeting.approved-later}, {@code
     *     meeting.approved-in-future}, {@code meeting.round-open}
     */
    @Transactional
    public void approve(
            MeetingId id, @Nullable MeetingId in, LocalDate on, boolean makePublic, Actor actor) {
        Meeting meeting = locked(id);
        if (on.isAfter(programme.day())) {
            throw new DomainException("meeting.approved-in-future", programme.day());
        }
        refusesApproval(meeting.view())
                .ifPresent(why -> {
                    throw why;
                });
        meeting.approveMinutes(on, in, makePublic);
        Instant at =
                documents.freeze(
                        meeting.subject(),
                        MinutesDocument.FORMAT,
                        document(meeting.view()),
                        actor,
                        null);
        meeting.freeze(at, actor);
        programme.publicContentChanged();
    }

    /**
     * Lets everybody read approved minutes, or only the steering group from now on.
     *
     * @throws DomainException {@code meeting.not-now}, {@code meeting.minutes-public-already},
     *     {@code meeting.minutes-not-public}
     */
    @Transactional
    public void publish(MeetingId id, boolean open) {
        locked(id).publishMinutes(open);
        programme.publicContentChanged();
    }

    /**
     * Why minutes that were proposed cannot be approved now, empty when they can: the outcomes of a
     * review become decisions of the meeting when it closes, and the minutes hold those.
     */
    @Transactional(readOnly = true)
    public Optional<DomainException> refusesApproval(MeetingView meeting) {
        return reviews.find(meeting.day())
                .filter(round -> round.open() && !round.example())
                .map(round -> new DomainException("meeting.round-open", round.meetingOn()));
    }

    /** The minutes as they were approved. */
    @Transactional(readOnly = true)
    public Optional<Frozen<MinutesDocument>> approved(MeetingId id) {
        return documents.find(Meeting.subjectOf(id), MinutesDocument.class);
    }

    /** The minutes of these meetings as they were approved, by meeting. */
    @Transactional(readOnly = true)
    public Map<UUID, MinutesDocument> approved(List<MeetingView> of) {
        return documents.find(
                Meeting.KIND,
                of.stream().map(meeting -> meeting.id().value()).toList(),
                MinutesDocument.class);
    }

    /** The minutes as they would be approved now. */
    @Transactional(readOnly = true)
    public MinutesDocument document(MeetingView meeting) {
        return MinutesDocument.of(
                meeting,
                invitees.of(meeting.id()),
                order.of(meeting.id()),
                decisions.takenOn(meeting.day()));
    }

    private Meeting locked(MeetingId id) {
        return meetings.locked(id).orElseThrow(() -> new DomainException("meeting.unknown"));
    }
}
