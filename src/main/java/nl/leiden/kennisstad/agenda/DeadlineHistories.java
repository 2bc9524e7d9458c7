package nl.leiden.kennisstad.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The deadlines that actions have had in adopted revisions, and were moved to afterwards. */
@Component
class DeadlineHistories {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    DeadlineHistories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Given(UUID action, Deadline deadline) {}

    /**
     * By lineage of the action, up to the moment this revision was frozen; up to now as long as it
     * is not.
     */
    Map<UUID, DeadlineHistory> before(AgendaRevisionId revision, Collection<UUID> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        List<Given> all =
                jdbc.sql(
                                """
                                with own as (select coalesce(frozen_at, 'infinity') as until from agenda_revision where id = :revision),
                                given as (
                                    select a.lineage_id as action, a.deadline_words, a.deadline_precision,
                                           a.deadline_first_day, a.deadline_last_day, r.frozen_at as at
                                      from agenda_action a join agenda_entry e on e.id = a.entry_id
                                      join agenda_revision r on r.id = e.revision_id
                                     where a.lineage_id in (:actions) and a.deadline_words is not null
                                    union all
                                    select action_lineage, deadline_words, deadline_precision,
                                           deadline_first_day, deadline_last_day, at
                                      from agenda_event
                                     where action_lineage in (:actions) and kind = 'ACTION_MOVED')
                                select given.* from given, own where at < until order by at
                                """)
                        .param("revision", revision.value())
                        .param("actions", actions)
                        .query(this::given)
                        .list();
        Map<UUID, DeadlineHistory> histories = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(Given::action))
                .forEach((action, given) ->
                        histories.put(
                                action,
                                DeadlineHistory.of(given.stream().map(Given::deadline).toList())));
        return histories;
    }

    private Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getObject("action", UUID.class),
                new Deadline(
                        json.readValue(row.getString("deadline_words"), LocalizedText.class),
                        DatePrecision.valueOf(row.getString("deadline_precision")),
                        row.getObject("deadline_first_day", LocalDate.class),
                        row.getObject("deadline_last_day", LocalDate.class)));
    }
}
