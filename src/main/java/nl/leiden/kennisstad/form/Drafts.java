package nl.leiden.kennisstad.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms under edit, one per owner and form. Nobody but the owner ever sees one. */
@Service
public class Drafts {

    private static final int MOST_PER_OWNER = 100;
    private static final int LONGEST_KEY = 400;

    private final JdbcClient jdbc;
    private final FormJson json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, FormJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param base the state of the thing when the edit began
     */
    record Draft(Values base, Values content, Instant savedAt) {}

    /**
     * Keeps what was typed, in place of what was kept before. The oldest of very many are dropped.
     *
     * @param owner name of the actor
     * @param form key of the form
     */
    @Transactional
    public void keep(
            String owner, String form, Map<String, String> base, Map<String, String> content) {
        if (form.isBlank() || form.length() > LONGEST_KEY || !Check.storable(form)) {
            return;
        }
        hold(owner, form);
        jdbc.sql(
                        """
                        insert into form_draft (owner, form, base, content, saved_at)
                        values (:owner, :form, :base::jsonb, :content::jsonb, :now)
                        on conflict (owner, form)
                        do update set base = excluded.base, content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("owner", owner)
                .param("form", form)
                .param("base", json.write(base))
                .param("content", json.write(content))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        delete from form_draft where owner = :owner and form in (
                            select form from form_draft where owner = :owner order by saved_at desc offset :most)
                        """)
                .param("owner", owner)
                .param("most", MOST_PER_OWNER)
                .update();
    }

    /**
     * The same, unless the page it was typed on was saved: what comes late does not come back.
     *
     * @return whether it is kept
     */
    @Transactional
    public boolean keepUnlessSaved(
            String owner,
            String form,
            Map<String, String> base,
            Map<String, String> content,
            UUID submission) {
        hold(owner, form);
        boolean saved =
                jdbc.sql("select exists (select 1 from form_submission where id = ?)")
                        .param(submission)
                        .query(Boolean.class)
                        .single();
        if (!saved) {
            keep(owner, form, base, content);
        }
        return !saved;
    }

    /**
     * Lets everybody's drafts follow pages that moved to another address. Where there is a draft
     * already, the one that was saved last stays.
     *
     * @param from key of a form: the English path of its page; or the path that several are under
     * @param to where that is now
     */
    @Transactional
    public void move(String from, String to) {
        if (from.equals(to)) {
            return;
        }
        jdbc.sql(
                        """
                        with moved as (
                            delete from form_draft where form = :from or starts_with(form, :from || '/') returning *)
                        insert into form_draft (owner, form, base, content, saved_at)
                        select owner, :to || substr(form, length(:from) + 1), base, content, saved_at from moved
                        on conflict (owner, form)
                        do update set base = excluded.base, content = excluded.content, saved_at = excluded.saved_at
                                where form_draft.saved_at < excluded.saved_at
                        """)
                .param("from", from)
                .param("to", to)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Draft> find(Actor owner, String form) {
        return jdbc.sql(
                        "select base, content, saved_at from form_draft where owner = ? and form = ?")
                .params(owner.name(), form)
                .query(this::draft)
                .optional();
    }

    @Transactional
    void discard(Actor owner, String form) {
        if (!Check.storable(form)) {
            return;
        }
        hold(owner.name(), form);
        jdbc.sql("delete from form_draft where owner = ? and form = ?")
                .params(owner.name(), form)
                .update();
    }

    /** One after the other: a draft on its way is there before the saving that discards it. */
    private void hold(String owner, String form) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(3, ?)) l")
                .param((owner + form).hashCode())
                .query(Integer.class)
                .single();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                Values.of(json.read(row.getString("base"))),
                Values.of(json.read(row.getString("content"))),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
