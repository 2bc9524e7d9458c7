package nl.leiden.kennisstad.meeting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.account.Addressees;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to come to a meeting. */
@Service
public class Invitees {

    private final MeetingRepository meetings;
    private final Invitations invitations;
    private final Addressees addressees;
    private final EntityManager entities;

    Invitees(
            MeetingRepository meetings,
            Invitations invitations,
            Addressees addressees,
            EntityManager entities) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.addressees = addressees;
        this.entities = entities;
    }

    /** The chair first, then members, staff and guests, by name. */
    @Transactional(readOnly = true)
    public List<InviteeView> of(MeetingId meeting) {
        return meetings.invitees(meeting).stream().map(MeetingInvitee::view).toList();
    }

    /**
     * Puts somebody on the list. When the invitation is out already, theirs goes out at once.
     *
     * @throws DomainException {@code meeting.not-now}, {@code meeting.invited-already}, {@code
     *     meeting.two-chairs}
     */
    @Transactional
    public void add(MeetingId id, NewInvitee wanted) {
        Meeting meeting = locked(id);
        meeting.requireOpen();
        List<InviteeView> present = of(id);
        if (present.stream().anyMatch(other -> same(other, wanted))) {
            throw new DomainException("meeting.invited-already", wanted.name());
        }
        requireOneChair(present, wanted.capacity());
        MeetingInvitee invitee = new MeetingInvitee(id, wanted);
        entities.persist(invitee);
        if (meeting.view().invited() && meeting.view().toCome()) {
            invitations.send(meeting, List.of(invitee));
        }
    }

    /**
     * Members of the steering group who are not on the list: they became one after it was made, or
     * were taken off it.
     */
    @Transactional(readOnly = true)
    public List<NewInvitee> missing(MeetingId id) {
        Set<AccountId> listed =
                meetings.invitees(id).stream()
                        .map(invitee -> invitee.view().account())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return addressees.holders(Role.MEMBER).stream()
                .filter(member -> !listed.contains(member.account()))
                .map(member -> NewInvitee.of(member, Capacity.MEMBER))
                .toList();
    }

    /**
     * Puts the missing members on the list. When the invitation is out already, theirs goes out at
     * once.
     *
     * @throws DomainException {@code meeting.not-now}
     */
    @Transactional
    public void addMissing(MeetingId id) {
        Meeting meeting = locked(id);
        meeting.requireToCome();
        List<MeetingInvitee> added =
                missing(id).stream().map(member -> new MeetingInvitee(id, member)).toList();
        added.forEach(entities::persist);
        if (meeting.view().invited() && !added.isEmpty()) {
            invitations.send(meeting, added);
        }
    }

    /**
     * @throws DomainException {@code meeting.not-now}, {@code meeting.two-chairs}
     */
    @Transactional
    public void comesAs(MeetingInviteeId id, Capacity capacity) {
        MeetingInvitee invitee = existing(id);
        locked(invitee.meeting()).requireOpen();
        requireOneChair(
                of(invitee.meeting()).stream().filter(other -> !other.id().equals(id)).toList(),
                capacity);
        invitee.comesAs(capacity);
    }

    /**
     * Takes somebody off the list; whoever was invited is told.
     *
     * @throws DomainException {@code meeting.not-now}
     */
    @Transactional
    public void remove(MeetingInviteeId id) {
        MeetingInvitee invitee = existing(id);
        Meeting meeting = locked(invitee.meeting());
        meeting.requireToCome();
        invitations.callOff(meeting, invitee);
        entities.remove(invitee);
    }

    private static void requireOneChair(List<InviteeView> others, Capacity capacity) {
        if (capacity == Capacity.CHAIR) {
            others.stream()
                    .filter(other -> other.capacity() == Capacity.CHAIR)
                    .findFirst()
                    .ifPresent(chair -> {
                        throw new DomainException("meeting.two-chairs", chair.name());
                    });
        }
    }

    private static boolean same(InviteeView other, NewInvitee wanted) {
        return wanted.account() != null
                ? wanted.account().equals(other.account())
                : wanted.email() != null && wanted.email().equalsIgnoreCase(other.email());
    }

    private MeetingInvitee existing(MeetingInviteeId id) {
        return meetings.invitee(id).orElseThrow(() -> new DomainException("meeting.unknown"));
    }

    private Meeting locked(MeetingId id) {
        return meetings.locked(id).orElseThrow(() -> new DomainException("meeting.unknown"));
    }
}
