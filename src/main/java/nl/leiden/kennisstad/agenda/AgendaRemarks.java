package nl.leiden.kennisstad.agenda;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers of a proposed agenda say of it. It stays inside. */
@Service
public class AgendaRemarks {

    private final AgendaRepository agendas;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgendaRemarks(AgendaRepository agendas, JdbcClient jdbc, Clock clock) {
        this.agendas = agendas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A remark as it was made.
     *
     * @param entry lineage of the entry it is about, null for the whole
     */
    public record Remark(@Nullable UUID entry, String text, String author, Instant at) {}

    /**
     * @throws DomainException {@code agenda.not-proposed}
     */
    @Transactional
    public void make(AgendaRevisionId revision, @Nullable UUID entry, String text, Actor author) {
        agendas.heldRevision(revision)
                .orElseThrow(() -> new DomainException("agenda.unknown-entry"))
                .requireProposed();
        jdbc.sql(
                        """
                        insert into agenda_remark (id, revision_id, entry_lineage, text, author, author_label, at)
                        values (:id, :revision, :entry, :text, :author, :label, :at)
                        """)
                .param("id", Identifiers.next())
                .param("revision", revision.value())
                .param("entry", entry, Types.OTHER)
                .param("text", text)
                .param("author", author.name())
                .param("label", author.label())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The first made first. */
    @Transactional(readOnly = true)
    public List<Remark> on(AgendaRevisionId revision) {
        return jdbc.sql(
                        "select entry_lineage, text, author_label, at from agenda_remark"
                                + " where revision_id = ? order by at, id")
                .param(revision.value())
                .query((row, number) ->
                        new Remark(
                                row.getObject("entry_lineage", UUID.class),
                                row.getString("text"),
                                row.getString("author_label"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
