package nl.leiden.kennisstad.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the outbox, to read. */
@Component
class MailLog {

    static final String COLUMNS =
            "id, kind, recipient_name, recipient, language, subject, secret, state, attempts,"
                    + " queued_at, next_at, ended_at";
    private static final String MATCHING =
            " where (cast(:state as text) is null or state = :state) and (:search = ''"
                    + " or recipient ilike :like or recipient_name ilike :like or subject ilike :like)";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<MailView> list(@Nullable MailState state, String search, int offset, int limit) {
        return matching(
                        "select "
                                + COLUMNS
                                + " from mail"
                                + MATCHING
                                + " order by queued_at desc, id desc limit :limit offset :offset",
                        state,
                        search)
                .param("limit", limit)
                .param("offset", offset)
                .query(MailLog::view)
                .list();
    }

    int count(@Nullable MailState state, String search) {
        return matching("select count(*) from mail" + MATCHING, state, search)
                .query(Integer.class)
                .single();
    }

    /** How many were given up lately, and can be sent again. */
    int failedWithText() {
        return jdbc.sql(
                        "select count(*) from mail join mail_text on mail_id = id"
                                + " where state = 'FAILED' and queued_at > ?")
                .param(
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .minus(MailRows.STILL_MEANT))
                .query(Integer.class)
                .single();
    }

    MailTrouble trouble() {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'FAILED') as failed,
                               count(*) filter (where state = 'QUEUED' and attempts > 0) as waiting,
                               coalesce(bool_or(outcome = 'UNWELCOME') filter (where state = 'QUEUED'), false)
                                   as unwelcome,
                               min(queued_at) filter (where state = 'QUEUED' and attempts > 0) as since
                          from mail left join mail_attempt on mail_id = id and number = attempts
                         where state in ('FAILED', 'QUEUED')
                        """)
                .query((row, at) ->
                        new MailTrouble(
                                row.getInt("failed"),
                                row.getInt("waiting"),
                                row.getBoolean("unwelcome"),
                                optional(row, "since")))
                .single();
    }

    Optional<MailView> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from mail where id = ?")
                .param(id)
                .query(MailLog::view)
                .optional();
    }

    List<MailAttempt> attempts(UUID id) {
        return jdbc.sql(
                        "select number, started_at, ended_at, outcome, answer from mail_attempt"
                                + " where mail_id = ? order by number")
                .param(id)
                .query((row, at) -> {
                    String outcome = row.getString("outcome");
                    return new MailAttempt(
                            row.getInt("number"),
                            instant(row, "started_at"),
                            optional(row, "ended_at"),
                            outcome == null ? null : MailOutcome.valueOf(outcome),
                            row.getString("answer"));
                })
                .list();
    }

    private JdbcClient.StatementSpec matching(
            String sql, @Nullable MailState state, String search) {
        String escaped = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(sql)
                .param("state", state == null ? null : state.name())
                .param("search", search)
                .param("like", "%" + escaped + "%");
    }

    static MailView view(ResultSet row, int at) throws SQLException {
        return new MailView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("recipient_name"),
                row.getString("recipient"),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getString("subject"),
                row.getBoolean("secret"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "queued_at"),
                instant(row, "next_at"),
                optional(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
