package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.function.Function;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.shared.DomainException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the steering group refers back is a draft again. */
@Service
public class Referrals {

    private final AgendaDesk desk;
    private final Decisions decisions;

    Referrals(AgendaDesk desk, Decisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    /**
     * Takes the proposal back and records the decision, both or neither.
     *
     * @param decision made under the number it gets; it is not public, as the draft is not
     * @throws DomainException {@code agenda.not-proposed}, {@code decision.in-future}
     */
    @Transactional
    public void refer(AgendaId id, LocalDate day, Function<String, NewDecision> decision) {
        desk.takeBack(id);
        decisions.recordNext(
                day, number -> decision.apply(number).about(Agenda.SUBJECT, id.value()).inside());
    }
}
