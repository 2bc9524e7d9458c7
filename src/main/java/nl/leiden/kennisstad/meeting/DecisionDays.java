package nl.leiden.kennisstad.meeting;

import java.time.LocalDate;
import nl.leiden.kennisstad.decision.MeetingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days decisions of a meeting can have. A meeting that is only planned counts: one of an
 * earlier year is put in afterwards, without papers to send, and no decision is dated in the
 * future.
 */
@Component
class DecisionDays implements MeetingDays {

    private final JdbcClient jdbc;

    DecisionDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing on(LocalDate day) {
        return jdbc.sql(
                        "select state from meeting where day = ? and state <> 'CANCELLED' for share")
                .param(day)
                .query(String.class)
                .optional()
                .map(MeetingState::valueOf)
                .map(state ->
                        state == MeetingState.MINUTES_APPROVED ? Standing.APPROVED : Standing.OPEN)
                .orElse(Standing.NONE);
    }
}
