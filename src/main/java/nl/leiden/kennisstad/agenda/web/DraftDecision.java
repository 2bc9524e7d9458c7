package nl.leiden.kennisstad.agenda.web;

import java.time.LocalDate;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** What stands where the decision will be, as long as there is none. */
@Component
class DraftDecision {

    private final Programme programme;
    private final Say say;

    DraftDecision(Programme programme, Say say) {
        this.programme = programme;
        this.say = say;
    }

    NewDecision of(RevisionView revision) {
        LocalDate day = revision.adoptedOn();
        return none(day == null ? programme.day() : day);
    }

    NewDecision unknown() {
        return none(programme.day());
    }

    private NewDecision none(LocalDate day) {
        LocalizedText not = say.both("agenda.not-adopted");
        return new NewDecision(day.getYear() + "-00", day, DecisionKind.ADOPT, not, not);
    }
}
