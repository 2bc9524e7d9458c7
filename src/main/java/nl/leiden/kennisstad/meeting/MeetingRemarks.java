package nl.leiden.kennisstad.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers of proposed minutes say of them. It stays inside. */
@Service
public class MeetingRemarks {

    private final MeetingRepository meetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingRemarks(MeetingRepository meetings, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A remark as it was made. */
    public record Remark(String text, String author, Instant at) {}

    /**
     * @throws DomainException {@code meeting.not-now} when the minutes are not proposed
     */
    @Transactional
    public void make(MeetingId meeting, String text, Actor author) {
        meetings.held(meeting)
                .orElseThrow(() -> new DomainException("meeting.unknown"))
                .requireProposed();
        jdbc.sql(
                        """
                        insert into meeting_remark (id, meeting_id, text, author, author_label, at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Identifiers.next(),
                        meeting.value(),
                        text,
                        author.name(),
                        author.label(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The first made first. */
    @Transactional(readOnly = true)
    public List<Remark> on(MeetingId meeting) {
        return jdbc.sql(
                        "select text, author_label, at from meeting_remark"
                                + " where meeting_id = ? order by at, id")
                .param(meeting.value())
                .query((row, number) ->
                        new Remark(
                                row.getString("text"),
                                row.getString("author_label"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
