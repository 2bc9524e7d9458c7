package nl.leiden.kennisstad.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the outbox, as sending changes them. */
@Component
class MailRows {

    /** What was to be said longer ago, nobody waits for. */
    static final Duration STILL_MEANT = Duration.ofDays(14);

    private static final String AGAIN =
            "update mail set state = 'QUEUED', next_at = ?, ended_at = null, tried_before = attempts";

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
    record Taken(MailView mail, MailBody body, String key, int turn, int counted, int unanswered) {

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
                                + MailLog.COLUMNS)
                .param("until", now.plus(lease))
                .param("now", now)
                .query(MailLog::view)
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
                        select m.key, count(*) as turn,
                               count(*) filter (where outcome is null
                                   or outcome not in ('UNREACHABLE', 'UNWELCOME')) as counted,
                               count(*) filter (where outcome = 'UNANSWERED') as unanswered
                          from mail_attempt a join mail m on m.id = a.mail_id
                         where m.id = ? and a.number > m.tried_before
                         group by m.key
                        """)
                .param(mail.id())
                .query((row, at) ->
                        new Taken(
                                mail,
                                body,
                                row.getString("key"),
                                row.getInt("turn"),
                                row.getInt("counted"),
                                row.getInt("unanswered")))
                .single();
    }

    /** Puts a mail that was taken aside instead: the attempt was never made. */
    void lapse(Taken taken) {
        UUID id = taken.mail().id();
        jdbc.sql("delete from mail_attempt where mail_id = ? and number = ?")
                .params(id, taken.attempt())
                .update();
        jdbc.sql(
                        "update mail set state = 'LAPSED', attempts = attempts - 1, leased_until = null, ended_at = ?"
                                + " where id = ?")
                .params(now(), id)
                .update();
        forgetSecret(taken.mail());
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
        if (counted == 1 && state != MailState.QUEUED) {
            forgetSecret(taken.mail());
        }
    }

    private void forgetSecret(MailView mail) {
        if (mail.secret()) {
            jdbc.sql("delete from mail_text where mail_id = ?").param(mail.id()).update();
        }
    }

    /** Queues all that was given up lately and still has its text. */
    int againWhatFailed() {
        return jdbc.sql(
                        AGAIN
                                + " where state = 'FAILED' and queued_at > ?"
                                + " and id in (select mail_id from mail_text)")
                .params(now(), now().minus(STILL_MEANT))
                .update();
    }

    boolean again(UUID id) {
        return jdbc.sql(AGAIN + " where id = ? and state in ('SENT', 'FAILED', 'KEPT')")
                        .params(now(), id)
                        .update()
                == 1;
    }

    void forget(Duration keep) {
        jdbc.sql("delete from mail where ended_at < ? or state = 'KEPT' and queued_at < ?")
                .params(now().minus(keep), now().minus(keep))
                .update();
    }

    Optional<MailBody> body(UUID id) {
        return jdbc.sql("select body from mail_text where mail_id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(json -> mapper.readValue(json, MailBody.class));
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
