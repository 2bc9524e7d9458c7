package nl.leiden.kennisstad.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.Identifiers;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was to be done after decisions. */
@Service
public class Tasks {

    private static final String SELECT =
            "select t.*, d.number, d.taken_on from decision_task t join decision d on d.id = t.decision_id ";
    private static final String ORDER =
            " order by t.state <> 'OPEN', t.due_on nulls last, d.taken_on, d.number, t.position";

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final Programme programme;

    Tasks(JdbcClient jdbc, Programme programme) {
        this.jdbc = jdbc;
        this.programme = programme;
    }

    /** Gives a decision one more task, after those it has; two at the same moment follow. */
    @Transactional
    public void add(DecisionId decision, NewDecision.NewTask task) {
        jdbc.sql("select 1 from decision where id = ? for no key update")
                .param(decision.value())
                .query(Integer.class)
                .single();
        jdbc.sql(
                        """
                        insert into decision_task (id, decision_id, position, text, who, due_on, state)
                        select :id, :decision, coalesce(max(position) + 1, 0), cast(:text as jsonb), :who, :due, 'OPEN'
                          from decision_task where decision_id = :decision
                        """)
                .param("id", Identifiers.next())
                .param("decision", decision.value())
                .param("text", json.writeValueAsString(task.text()))
                .param("who", task.who())
                .param("due", task.dueOn(), Types.DATE)
                .update();
    }

    /** All of them: what is open first, and of that what is due first. */
    @Transactional(readOnly = true)
    public List<TaskView> all() {
        return jdbc.sql(SELECT + ORDER).query(this::view).list();
    }

    /** What is still to be done of decisions taken before this day. */
    @Transactional(readOnly = true)
    public List<TaskView> openBefore(LocalDate day) {
        return all().stream()
                .filter(task -> task.state() == TaskState.OPEN && task.takenOn().isBefore(day))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<TaskView> of(DecisionId decision) {
        return jdbc.sql(SELECT + "where t.decision_id = ? order by t.position")
                .param(decision.value())
                .query(this::view)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<TaskView> find(UUID id) {
        return jdbc.sql(SELECT + "where t.id = ?").param(id).query(this::view).optional();
    }

    /**
     * Closes a task, or opens it again, or says something else of how it went.
     *
     * @param remark how it went; why, for one that is dropped
     * @throws DomainException {@code decision.task-same} with the present state, {@code
     *     decision.task-why}
     */
    @Transactional
    public void turn(UUID id, TaskState to, @Nullable String remark) {
        if (to == TaskState.DROPPED && remark == null) {
            throw new DomainException("decision.task-why");
        }
        int turned =
                jdbc.sql(
                                """
                                update decision_task set state = :to, remark = :remark,
                                    closed_on = case when state = :to then closed_on else :on end
                                where id = :id and (state <> :to or remark is distinct from cast(:remark as text))
                                """)
                        .param("to", to.name())
                        .param("on", to == TaskState.OPEN ? null : programme.day(), Types.DATE)
                        .param("remark", remark, Types.VARCHAR)
                        .param("id", id)
                        .update();
        if (turned == 0) {
            throw new DomainException("decision.task-same", to);
        }
    }

    private TaskView view(ResultSet row, int at) throws SQLException {
        return new TaskView(
                row.getObject("id", UUID.class),
                new DecisionId(row.getObject("decision_id", UUID.class)),
                row.getString("number"),
                row.getObject("taken_on", LocalDate.class),
                json.readValue(row.getString("text"), LocalizedText.class),
                row.getString("who"),
                row.getObject("due_on", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class),
                row.getString("remark"));
    }
}
