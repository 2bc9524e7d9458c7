package nl.leiden.kennisstad.steering;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.AgendaEvent;
import nl.leiden.kennisstad.agenda.AgendaEventKind;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.agenda.EntryStories;
import nl.leiden.kennisstad.agenda.EntryStory;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reports say of actions; it happens to the actions once the report is accepted. */
@Component
class ReportedActions {

    private final JdbcClient jdbc;
    private final EntryStories stories;
    private final Programme programme;

    ReportedActions(JdbcClient jdbc, EntryStories stories, Programme programme) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.programme = programme;
    }

    /** Takes the place of what the report said before of these actions. */
    void write(ReviewReportId report, Map<UUID, Optional<ReportedAction>> actions) {
        if (actions.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "delete from review_report_action where report_id = :report and action_lineage in (:actions)")
                .param("report", report.value())
                .param("actions", actions.keySet())
                .update();
        actions.values().forEach(said -> said.ifPresent(action -> write(report, action)));
    }

    /** Whether the report says just this of these actions. */
    boolean same(ReviewReportId report, Map<UUID, Optional<ReportedAction>> actions) {
        Map<UUID, ReportedAction> said =
                of(report).stream()
                        .collect(Collectors.toMap(ReportedAction::action, action -> action));
        return actions.entrySet().stream()
                .allMatch(action ->
                        action.getValue().equals(Optional.ofNullable(said.get(action.getKey()))));
    }

    private void write(ReviewReportId report, ReportedAction action) {
        jdbc.sql(
                        """
                        insert into review_report_action (id, report_id, action_lineage, state, until, reason)
                        values (:id, :report, :action, :state, :until, :reason)
                        """)
                .param("id", Identifiers.next())
                .param("report", report.value())
                .param("action", action.action())
                .param("state", action.state().name())
                .param("until", action.until(), Types.DATE)
                .param("reason", action.reason(), Types.VARCHAR)
                .update();
    }

    List<ReportedAction> of(ReviewReportId report) {
        return of(List.of(report)).getOrDefault(report.value(), List.of());
    }

    /** By the key of the report. */
    Map<UUID, List<ReportedAction>> of(List<ReviewReportId> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<ReportedAction>> all = new HashMap<>();
        jdbc.sql("select * from review_report_action where report_id in (:reports) order by id")
                .param("reports", reports.stream().map(ReviewReportId::value).toList())
                .query(row -> {
                    all.computeIfAbsent(
                                    row.getObject("report_id", UUID.class),
                                    any -> new ArrayList<>())
                            .add(
                                    new ReportedAction(
                                            row.getObject("action_lineage", UUID.class),
                                            ReportedState.valueOf(row.getString("state")),
                                            row.getObject("until", LocalDate.class),
                                            row.getString("reason")));
                });
        return all;
    }

    /** Tells the agenda what the report says; an action that is over already is left alone. */
    void carryOut(ReviewReportId report, EntryView entry, Actor actor) {
        EntryStory story = stories.of(entry);
        Map<UUID, ActionView> known =
                entry.actions().stream()
                        .collect(Collectors.toMap(ActionView::lineage, action -> action));
        for (ReportedAction action : of(report)) {
            if (known.containsKey(action.action()) && !story.state(action.action()).over()) {
                stories.tell(entry.id(), event(entry, action), actor);
            }
        }
    }

    private AgendaEvent event(EntryView entry, ReportedAction action) {
        String reason = action.reason();
        return new AgendaEvent(
                switch (action.state()) {
                    case DONE -> AgendaEventKind.ACTION_DONE;
                    case MOVED -> AgendaEventKind.ACTION_MOVED;
                    case DROPPED -> AgendaEventKind.ACTION_DROPPED;
                },
                entry.lineage(),
                action.action(),
                null,
                programme.day(),
                deadline(action.until()),
                reason == null ? null : LocalizedText.dutch(reason));
    }

    private static @Nullable Deadline deadline(@Nullable LocalDate until) {
        return until == null
                ? null
                : new Deadline(
                        LocalizedText.of(
                                Format.day(until, Language.NL), Format.day(until, Language.EN)),
                        DatePrecision.DAY,
                        until,
                        until);
    }
}
