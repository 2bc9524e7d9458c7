package nl.leiden.kennisstad.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the outbox. */
@Component
class MailRows {

    private static final String COLUMNS =
            "id, kind, recipient_name, recipient, language, subject, secret, state, attempts,"
                    + " queued_at, next_at, ended_at";
    private static final String MATCHING =
            " where (cast(:state as text) is null or state = :state) and (:search = ''"
                    + " or recipient ilike :like or recipient_name ilike :like or subject ilike :like)";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final Clock clock;

    MailRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A mail that was taken to be sent now.
     *
     * @param turn which attempt this is since it was queued, or sent again by hand
     * @param counted how many of those say something of the mail, with this one
     * @param unanswered how many of those ended so that it may have arrived
     */
    record Taken(MailView mail, MailBody body, int turn, int counted, int unanswered) {

        int attempt() {
            return mail.attempts();
        }
    }

    boolean add(NewMail mail, MailState state) {
        UUID id = Identifiers.next();
        int added =
                jdbc.sql(
                                """
                                insert into mail (id, key, kind, recipient_name, recipient, language,
                                    subject, secret, state, queued_at, next_at)
                                values (:id, :key, :kind, :name, :recipient, :language,
                                    :subject, :secret, :state, :now, :now)
                                on conflict (key) do nothing
                                """)
                        .param("id", id)
                        .param("key", mail.key())
                        .param("kind", mail.kind())
                        .param("name", mail.to().name())
                        .param("recipient", mail.to().email())
                        .param("language", mail.to().language().tag())
                        .param("subject", mail.subject())
                        .param("secret", mail.secret())
                        .param("state", state.name())
                        .param("now", now())
                        .update();
        boolean keepsText = added == 1 && (state == MailState.QUEUED || !mail.secret());
        if (keepsText) {
            jdbc.sql("insert into mail_text (mail_id, body) values (?, cast(? as jsonb))")
                    .params(id, mapper.writeValueAsString(MailBody.of(mail)))
                    .update();
        }
        return added == 1;
    }

    /** Takes the mail that waits longest, for one attempt; nobody else takes it meanwhile. */
    Optional<Taken> take(Duration lease) {
        OffsetDateTime now = now();
        return jdbc.sql(
                        """
                        update mail set state = 'SENDING', attempts = attempts + 1, leased_until = :until
                         where id = (
                            select id from mail
                             where state = 'QUEUED' and next_at <= :now
                                or state = 'SENDING' and leased_until < :now
                             order by next_at, id limit 1 for update skip locked)
                        returning\s\
                        """
                                + COLUMNS)
                .param("until", now.plus(lease))
                .param("now", now)
                .query(MailRows::view)
                .optional()
                .map(mail -> {
                    jdbc.sql(
                                    "insert into mail_attempt (mail_id, number, started_at) values (?, ?, ?)")
                            .params(mail.id(), mail.attempts(), now)
                            .update();
                    return taken(mail);
                });
    }

    private Taken taken(MailView mail) {
        MailBody body = body(mail.id()).orElseThrow();
        return jdbc.sql(
                        """
                        select count(*) as turn,
                               count(*) filter (where outcome is null
                                   or outcome not in ('UNREACHABLE', 'UNWELCOME')) as counted,
                               count(*) filter (where outcome = 'UNANSWERED') as unanswered
                          from mail_attempt a join mail m on m.id = a.mail_id
                         where m.id = ? and a.number > m.tried_before
                        """)
                .param(mail.id())
                .query((row, at) ->
                        new Taken(
                                mail,
                                body,
                                row.getInt("turn"),
                                row.getInt("counted"),
                                row.getInt("unanswered")))
                .single();
    }

    /** Keeps others from it for longer, as long as nobody took it. */
    void renew(Taken taken, Duration lease) {
        jdbc.sql(
                        "update mail set leased_until = ?"
                                + " where id = ? and state = 'SENDING' and attempts = ?")
                .params(now().plus(lease), taken.mail().id(), taken.attempt())
                .update();
    }

    /**
     * Completes an attempt. After its lease a later one may have begun: then only that it was sent
     * still counts.
     */
    void end(Taken taken, MailOutcome outcome, @Nullable String answer, @Nullable Instant again) {
        UUID id = taken.mail().id();
        jdbc.sql(
                        "update mail_attempt set ended_at = :now, outcome = :outcome, answer = :answer"
                                + " where mail_id = :id and number = :number")
                .param("now", now())
                .param("outcome", outcome.name())
                .param("answer", answer)
                .param("id", id)
                .param("number", taken.attempt())
                .update();
        boolean sent = outcome == MailOutcome.SENT;
        MailState state =
                sent ? MailState.SENT : again == null ? MailState.FAILED : MailState.QUEUED;
        int counted =
                jdbc.sql(
                                """
                                update mail set state = :state, leased_until = null,
                                    next_at = coalesce(cast(:again as timestamptz), next_at),
                                    ended_at = case when :state = 'QUEUED' then null else cast(:now as timestamptz) end
                                 where id = :id and state <> 'SENT' and (:sent or attempts = :attempt)
                                """)
                        .param("state", state.name())
                        .param("again", again == null ? null : utc(again))
                        .param("now", now())
                        .param("id", id)
                        .param("sent", sent)
                        .param("attempt", taken.attempt())
                        .update();
        if (counted == 1 && taken.mail().secret() && state != MailState.QUEUED) {
            jdbc.sql("delete from mail_text where mail_id = ?").param(id).update();
        }
    }

    boolean again(UUID id) {
        return jdbc.sql(
                                "update mail set state = 'QUEUED', next_at = ?, ended_at = null, tried_before = attempts"
                                        + " where id = ? and state in ('SENT', 'FAILED', 'KEPT')")
                        .params(now(), id)
                        .update()
                == 1;
    }

    void forget(Duration keep) {
        jdbc.sql("delete from mail where ended_at < ? or state = 'KEPT' and queued_at < ?")
                .params(now().minus(keep), now().minus(keep))
                .update();
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
                .query(MailRows::view)
                .list();
    }

    int count(@Nullable MailState state, String search) {
        return matching("select count(*) from mail" + MATCHING, state, search)
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
                .query(MailRows::view)
                .optional();
    }

    Optional<MailBody> body(UUID id) {
        return jdbc.sql("select body from mail_text where mail_id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> mapper.readValue(json, MailBody.class));
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

    private static MailView view(ResultSet row, int at) throws SQLException {
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

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
