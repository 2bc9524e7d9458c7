package nl.leiden.kennisstad.meeting;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Addressees;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Role;
import nl.leiden.kennisstad.steering.ReviewSchedule;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steering group's meetings, from plan to held. */
@Service
public class Meetings {

    private final MeetingRepository meetings;
    private final OrderOfTheDay order;
    private final MeetingTraces traces;
    private final Invitations invitations;
    private final Addressees addressees;
    private final Reviews reviews;
    private final ReviewSchedule schedule;
    private final Programme programme;
    private final EntityManager entities;

    Meetings(
            MeetingRepository meetings,
            OrderOfTheDay order,
            MeetingTraces traces,
            Invitations invitations,
            Addressees addressees,
            Reviews reviews,
            ReviewSchedule schedule,
            Programme programme,
            EntityManager entities) {
        this.meetings = meetings;
        this.order = order;
        this.traces = traces;
        this.invitations = invitations;
        this.addressees = addressees;
        this.reviews = reviews;
        this.schedule = schedule;
        this.programme = programme;
        this.entities = entities;
    }

    /**
     * Plans a meeting. The members of the steering group and the coordinators are on its list, and
     * what is due is in its order of the day; nobody is told yet.
     *
     * @throws DomainException {@code meeting.day-taken}
     */
    @Transactional
    public MeetingId plan(MeetingPlan plan) {
        requireFree(plan.day());
        MeetingId id = meetings.save(new Meeting(plan)).id();
        entities.flush(); // its parts belong to a meeting that is there
        Set<AccountId> listed = new HashSet<>();
        list(id, Role.MEMBER, Capacity.MEMBER, listed);
        list(id, Role.COORDINATOR, Capacity.STAFF, listed);
        order.takeInAll(id);
        programme.publicContentChanged();
        return id;
    }

    /**
     * Changes when, where or what for. Whoever was invited is sent the change.
     *
     * @throws DomainException {@code meeting.day-taken}, {@code meeting.not-now}; for another day
     *     also as {@link #fixed} says
     */
    @Transactional
    public void change(MeetingId id, MeetingPlan plan) {
        Meeting meeting = locked(id);
        LocalDate before = meeting.view().day();
        if (!before.equals(plan.day())) {
            traces.requireNone(meeting);
            requireFree(plan.day());
            reviews.find(before)
                    .filter(RoundView::open)
                    .ifPresent(round -> follow(round, plan.day()));
        }
        if (meeting.change(plan)) {
            invitations.send(meeting);
        }
        programme.publicContentChanged();
    }

    /**
     * Sends the invitation to everybody on the list, again when it went out before.
     *
     * @throws DomainException {@code meeting.not-now}
     */
    @Transactional
    public void invite(MeetingId id) {
        invitations.repeat(locked(id));
    }

    /**
     * The meeting will not take place; whoever was invited is told.
     *
     * @throws DomainException as {@link #fixed} says
     */
    @Transactional
    public void cancel(MeetingId id) {
        Meeting meeting = locked(id);
        traces.requireNone(meeting);
        meeting.cancel();
        invitations.callOff(meeting);
        programme.publicContentChanged();
    }

    /**
     * Why a meeting can be neither called off nor put on another day: {@code meeting.not-now},
     * {@code meeting.has-minutes}, {@code meeting.has-decision} or {@code
     * meeting.approves-minutes}; empty when it can.
     */
    @Transactional(readOnly = true)
    public Optional<DomainException> fixed(MeetingView meeting) {
        return traces.of(meeting);
    }

    /**
     * The meeting was held.
     *
     * @throws DomainException {@code meeting.not-now}, {@code meeting.to-come}
     */
    @Transactional
    public void hold(MeetingId id) {
        locked(id).hold(programme.day());
        programme.publicContentChanged();
    }

    /** All meetings, the newest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> all() {
        return meetings.newestFirst().stream().map(Meeting::view).toList();
    }

    /** Those to be held, the next one first; not those whose day passed. */
    @Transactional(readOnly = true)
    public List<MeetingView> ahead() {
        return all().stream().filter(meeting -> meeting.ahead(programme.day())).toList().reversed();
    }

    /** The meeting of a day; one that was cancelled only when there is no other. */
    @Transactional(readOnly = true)
    public Optional<MeetingView> on(LocalDate day) {
        return meetings.on(day).map(Meeting::view);
    }

    /**
     * The meetings that an address with this day may mean: those of the day, one that was cancelled
     * after the other, then those that were planned for it before.
     */
    @Transactional(readOnly = true)
    public List<MeetingView> named(LocalDate day) {
        return meetings.named(day).stream().map(Meeting::view).toList();
    }

    @Transactional(readOnly = true)
    public Optional<MeetingView> find(MeetingId id) {
        return meetings.findById(id).map(Meeting::view);
    }

    /** Those somebody may read of, the newest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> readableBy(Actor actor) {
        if (MeetingPolicy.mayReadAll(actor)) {
            return all();
        }
        Set<MeetingId> invited = invitedTo(actor);
        return invited.isEmpty()
                ? List.of()
                : all().stream().filter(meeting -> invited.contains(meeting.id())).toList();
    }

    /** Whether somebody has to do with meetings at all. */
    @Transactional(readOnly = true)
    public boolean concern(Actor actor) {
        return MeetingPolicy.mayReadSome(actor) || !invitedTo(actor).isEmpty();
    }

    private Set<MeetingId> invitedTo(Actor actor) {
        return AccountId.of(actor)
                .map(account -> Set.copyOf(meetings.invitedTo(account.value())))
                .orElse(Set.of());
    }

    /** The last meeting that was held before this day. */
    @Transactional(readOnly = true)
    public Optional<MeetingView> lastBefore(LocalDate day) {
        return all().stream()
                .filter(meeting -> meeting.held() && meeting.day().isBefore(day))
                .findFirst();
    }

    private void list(MeetingId id, Role role, Capacity capacity, Set<AccountId> listed) {
        addressees.holders(role).stream()
                .filter(addressee -> listed.add(addressee.account()))
                .map(addressee -> NewInvitee.of(addressee, capacity))
                .forEach(invitee -> entities.persist(new MeetingInvitee(id, invitee)));
    }

    /**
     * The reporting round is for this meeting: it moves along, with as many days between the
     * reports and the meeting. Before a meeting to come they are due today at the earliest.
     */
    private void follow(RoundView round, LocalDate day) {
        LocalDate due = day.minusDays(DAYS.between(round.dueOn(), round.meetingOn()));
        LocalDate today = programme.day();
        schedule.move(round.id(), day, due.isBefore(today) && !day.isBefore(today) ? today : due);
    }

    private void requireFree(LocalDate day) {
        meetings.on(day)
                .map(Meeting::view)
                .filter(other -> other.state() != MeetingState.CANCELLED)
                .ifPresent(other -> {
                    throw new DomainException("meeting.day-taken", day);
                });
    }

    private Meeting locked(MeetingId id) {
        return meetings.locked(id).orElseThrow(() -> new DomainException("meeting.unknown"));
    }
}
