package nl.leiden.kennisstad.meeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    Optional<Meeting> findById(MeetingId id);

    /** The meeting of a day; one that was cancelled only when there is no other. */
    @Query(
            "from Meeting m where m.day = :day order by case m.state when 'CANCELLED' then 1 else 0 end, m.id desc limit 1")
    Optional<Meeting> on(LocalDate day);

    /** As {@link #on}, then those that were planned for that day before, the newest first. */
    @Query(
            value =
                    "select * from meeting where day = :day or :day = any(former_days) order by case when day <> :day then 2 when state = 'CANCELLED' then 1 else 0 end, id desc",
            nativeQuery = true)
    List<Meeting> named(LocalDate day);

    @Query("from Meeting m order by m.day desc, m.id desc")
    List<Meeting> newestFirst();

    /** Kept in its state while one of its parts is changed. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Meeting m where m.id = :id")
    Optional<Meeting> held(MeetingId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Meeting m where m.id = :id")
    Optional<Meeting> locked(MeetingId id);

    /** The first whose minutes that meeting approved. */
    @Query("from Meeting m where m.approvedIn = :in order by m.day limit 1")
    Optional<Meeting> approvedIn(MeetingId in);

    @Query("from MeetingItem i where i.meeting = :meeting order by i.position, i.id")
    List<MeetingItem> items(MeetingId meeting);

    /** The points of one matter, in meetings that can still change. */
    @Query(
            "from MeetingItem i where i.matter = :matter and i.meeting in (select m.id from Meeting m where m.frozenAt is null)")
    List<MeetingItem> about(String matter);

    @Query("from MeetingItem i where i.id = :id")
    Optional<MeetingItem> item(MeetingItemId id);

    @Query(
            "from MeetingInvitee i where i.meeting = :meeting order by case i.capacity when 'CHAIR' then 0 when 'MEMBER' then 1 when 'STAFF' then 2 else 3 end, lower(i.name), i.id")
    List<MeetingInvitee> invitees(MeetingId meeting);

    @Query("from MeetingInvitee i where i.id = :id")
    Optional<MeetingInvitee> invitee(MeetingInviteeId id);

    @Query("select i.meeting from MeetingInvitee i where i.accountId = :account")
    List<MeetingId> invitedTo(UUID account);
}
