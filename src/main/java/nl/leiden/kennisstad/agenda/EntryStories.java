package nl.leiden.kennisstad.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What happened to the entries of adopted agendas, by lineage, in the order it was told. */
@Service
public class EntryStories {

    private final AgendaRepository agendas;
    private final JdbcClient jdbc;
    private final Programme programme;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    EntryStories(AgendaRepository agendas, JdbcClient jdbc, Programme programme, Clock clock) {
        this.agendas = agendas;
        this.jdbc = jdbc;
        this.programme = programme;
        this.clock = clock;
    }

    /**
     * Tells what happened to an entry that was adopted.
     *
     * @throws DomainException {@code agenda.not-adopted-yet}, {@code agenda.event-in-future},
     *     {@code agenda.event-before-adoption}, {@code agenda.event-does-not-follow} with the
     *     present state
     */
    @Transactional
    public void tell(AgendaEntryId id, AgendaEvent event, Actor actor) {
        AgendaEntry entry =
                agendas.entry(id).orElseThrow(() -> new DomainException("agenda.unknown-entry"));
        RevisionView revision = agendas.heldRevision(entry.revision()).orElseThrow().view();
        LocalDate adoptedOn = revision.adoptedOn();
        if (adoptedOn == null) {
            throw new DomainException("agenda.not-adopted-yet", revision.state());
        }
        if (event.day().isAfter(programme.day())) {
            throw new DomainException("agenda.event-in-future", programme.day());
        }
        if (event.day().isBefore(adoptedOn)) {
            throw new DomainException("agenda.event-before-adoption", adoptedOn);
        }
        lock(event.entry());
        of(entry.view()).requireNext(event, entry.view());
        insert(event, actor);
        programme.publicContentChanged();
    }

    /** What happened to an entry. */
    @Transactional(readOnly = true)
    public EntryStory of(EntryView entry) {
        return EntryStory.of(
                entry.id(),
                byLineage(List.of(entry.lineage())).getOrDefault(entry.lineage(), List.of()));
    }

    /** What happened to these entries of any agendas, by lineage. */
    Map<UUID, List<AgendaEvent>> byLineage(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "select * from agenda_event where entry_lineage in (:entries) order by day, id")
                .param("entries", entries)
                .query(this::event)
                .list()
                .stream()
                .collect(Collectors.groupingBy(AgendaEvent::entry));
    }

    /** A copy of an entry, with what happened since worked in. */
    AgendaEntry grown(AgendaEntry source, AgendaEntry copy) {
        copy.takeIn(of(source.view()));
        return copy;
    }

    private void lock(UUID entry) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 2))) l")
                .param(entry.toString())
                .query(Integer.class)
                .single();
    }

    private void insert(AgendaEvent event, Actor actor) {
        OrganisationId organisation = event.organisation();
        Deadline deadline = event.deadline();
        jdbc.sql(
                        """
                        insert into agenda_event (id, kind, entry_lineage, action_lineage, organisation_id, day,
                            deadline_words, deadline_precision, deadline_first_day, deadline_last_day, remark, actor, at)
                        values (:id, :kind, :entry, :action, :organisation, :day,
                            :words::jsonb, :precision, :first, :last, :remark::jsonb, :actor, :at)
                        """)
                .param("id", event.id())
                .param("kind", event.kind().name())
                .param("entry", event.entry())
                .param("action", event.action(), Types.OTHER)
                .param(
                        "organisation",
                        organisation == null ? null : organisation.value(),
                        Types.OTHER)
                .param("day", event.day())
                .param("words", deadline == null ? null : write(deadline.words()), Types.VARCHAR)
                .param(
                        "precision",
                        deadline == null ? null : deadline.precision().name(),
                        Types.VARCHAR)
                .param("first", deadline == null ? null : deadline.firstDay(), Types.DATE)
                .param("last", deadline == null ? null : deadline.lastDay(), Types.DATE)
                .param("remark", write(event.remark()), Types.VARCHAR)
                .param("actor", actor.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private AgendaEvent event(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new AgendaEvent(
                row.getObject("id", UUID.class),
                AgendaEventKind.valueOf(row.getString("kind")),
                row.getObject("entry_lineage", UUID.class),
                row.getObject("action_lineage", UUID.class),
                organisation == null ? null : new OrganisationId(organisation),
                row.getObject("day", LocalDate.class),
                deadline(row),
                read(row.getString("remark")));
    }

    private @Nullable Deadline deadline(ResultSet row) throws SQLException {
        LocalizedText words = read(row.getString("deadline_words"));
        return words == null
                ? null
                : new Deadline(
                        words,
                        DatePrecision.valueOf(row.getString("deadline_precision")),
                        row.getObject("deadline_first_day", LocalDate.class),
                        row.getObject("deadline_last_day", LocalDate.class));
    }

    private @Nullable String write(@Nullable LocalizedText text) {
        return text == null ? null : json.writeValueAsString(text);
    }

    private @Nullable LocalizedText read(@Nullable String text) {
        return text == null ? null : json.readValue(text, LocalizedText.class);
    }
}
