package nl.leiden.kennisstad.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leiden.kennisstad.file.FileId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of jobs. What an attempt tells counts only while no later one has begun. */
@Component
class JobRows {

    private static final TypeReference<Map<String, String>> PAYLOAD = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final Clock clock;

    JobRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An attempt that has begun, with the file of the one before. */
    record Attempt(
            JobId id,
            int number,
            String kind,
            Map<String, String> payload,
            Actor owner,
            Language language,
            @Nullable FileId leftover) {}

    void add(JobId id, String kind, Map<String, String> payload, Actor owner, Language language) {
        jdbc.sql(
                        """
                        insert into job (id, kind, payload, owner, owner_label, language, state, created_at)
                        values (?, ?, ?::jsonb, ?, ?, ?, 'QUEUED', ?)
                        """)
                .params(
                        id.value(),
                        kind,
                        mapper.writeValueAsString(payload),
                        owner.name(),
                        owner.label(),
                        language.tag(),
                        now())
                .update();
    }

    Optional<JobView> find(JobId id, String owner) {
        return jdbc.sql(
                        """
                        select id, kind, payload, state, done, total, file_id, reference
                          from job where id = ? and owner = ?
                        """)
                .params(id.value(), owner)
                .query(this::view)
                .optional();
    }

    /** Begins the next attempt, or nothing when the job has ended or is gone. */
    Optional<Attempt> begin(JobId id) {
        return jdbc.sql(
                        """
                        update job set state = 'RUNNING', attempts = attempts + 1, done = 0, total = 0,
                                       started_at = ?
                         where id = ? and state in ('QUEUED', 'RUNNING')
                        returning id, attempts, kind, payload, owner, owner_label, language, file_id
                        """)
                .params(now(), id.value())
                .query(this::attempt)
                .optional();
    }

    /** An attempt that was broken off by a stop of its node is not counted. */
    void giveBack(Attempt attempt) {
        jdbc.sql(
                        """
                        update job set state = 'QUEUED', attempts = attempts - 1
                         where id = ? and attempts = ? and state = 'RUNNING'
                        """)
                .params(attempt.id().value(), attempt.number())
                .update();
    }

    boolean progress(Attempt attempt, int done, int total) {
        return jdbc.sql(
                                """
                                update job set done = ?, total = ?
                                 where id = ? and attempts = ? and state = 'RUNNING'
                                """)
                        .params(done, total, attempt.id().value(), attempt.number())
                        .update()
                == 1;
    }

    boolean result(Attempt attempt, FileId file) {
        return jdbc.sql(
                                """
                                update job set file_id = ?
                                 where id = ? and attempts = ? and state = 'RUNNING'
                                """)
                        .params(file.value(), attempt.id().value(), attempt.number())
                        .update()
                == 1;
    }

    void done(Attempt attempt) {
        jdbc.sql(
                        """
                        update job set state = 'DONE', ended_at = ?
                         where id = ? and attempts = ? and state = 'RUNNING'
                        """)
                .params(now(), attempt.id().value(), attempt.number())
                .update();
    }

    void failed(Attempt attempt, String reference) {
        jdbc.sql(
                        """
                        update job set state = 'FAILED', reference = ?, ended_at = ?
                         where id = ? and attempts = ? and state = 'RUNNING'
                        """)
                .params(reference, now(), attempt.id().value(), attempt.number())
                .update();
    }

    /** Removes jobs that ended longer ago, and says which files were theirs. */
    List<FileId> forget(Duration age) {
        return jdbc.sql(
                        """
                        with gone as (delete from job where ended_at < ? returning file_id)
                        select file_id from gone where file_id is not null
                        """)
                .param(OffsetDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC))
                .query((row, number) -> new FileId(row.getObject("file_id", UUID.class)))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                new JobId(row.getObject("id", UUID.class)),
                row.getInt("attempts"),
                row.getString("kind"),
                payload(row),
                new Actor(row.getString("owner"), row.getString("owner_label"), Set.of()),
                Language.ofTag(row.getString("language")).orElseThrow(),
                file(row));
    }

    private JobView view(ResultSet row, int number) throws SQLException {
        return new JobView(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                payload(row),
                JobState.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                file(row),
                row.getString("reference"));
    }

    private Map<String, String> payload(ResultSet row) throws SQLException {
        return Map.copyOf(mapper.readValue(row.getString("payload"), PAYLOAD));
    }

    private static @Nullable FileId file(ResultSet row) throws SQLException {
        UUID file = row.getObject("file_id", UUID.class);
        return file == null ? null : new FileId(file);
    }
}
