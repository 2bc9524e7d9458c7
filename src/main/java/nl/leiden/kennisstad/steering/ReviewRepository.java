package nl.leiden.kennisstad.steering;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.project.ProjectId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<ReviewRound, ReviewRoundId> {

    ReviewRound save(ReviewRound round);

    Optional<ReviewRound> findById(ReviewRoundId id);

    Optional<ReviewRound> findByMeetingOn(LocalDate meetingOn);

    /** The one that was last opened of those that were planned for that day before. */
    @Query(
            value =
                    "select * from review_round where :day = any(former_days) order by id desc limit 1",
            nativeQuery = true)
    Optional<ReviewRound> movedFrom(LocalDate day);

    @Query("from ReviewRound r order by r.meetingOn desc")
    List<ReviewRound> newestFirst();

    @Query("from ReviewRound r where r.closedOn is null")
    Optional<ReviewRound> open();

    /** Kept open while one of its reports is changed. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from ReviewRound r where r.id = :id")
    Optional<ReviewRound> held(ReviewRoundId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ReviewRound r where r.id = :id")
    Optional<ReviewRound> locked(ReviewRoundId id);

    @Query("from ReviewReport r where r.round in :rounds order by r.position")
    List<ReviewReport> reports(Collection<ReviewRoundId> rounds);

    /** For one change at a time; stale when it was read before and changed since. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ReviewReport r where r.round = :round and r.project = :project")
    Optional<ReviewReport> locked(ReviewRoundId round, ProjectId project);

    /** What each project reported last in a round that closed before a day. */
    @Query(
            value =
                    """
                    select distinct on (report.project_id) report.*
                    from review_report report join review_round round on round.id = report.round_id
                    where round.closed_on is not null and round.meeting_on < :day
                      and report.state in ('SUBMITTED', 'ACCEPTED')
                    order by report.project_id, round.meeting_on desc
                    """,
            nativeQuery = true)
    List<ReviewReport> lastBefore(LocalDate day);

    @Query("from ReviewReport r where r.project = :project and r.round in :rounds")
    List<ReviewReport> reportsOf(ProjectId project, Collection<ReviewRoundId> rounds);
}
