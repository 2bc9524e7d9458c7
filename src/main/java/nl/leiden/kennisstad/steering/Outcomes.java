package nl.leiden.kennisstad.steering;

import java.util.UUID;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** What the steering group said of each project becomes a decision when its round closes. */
@Component
class Outcomes {

    /** As the module of projects names what a decision is about. */
    private static final String PROJECT = "project";

    private final Decisions decisions;
    private final Say say;

    Outcomes(Decisions decisions, Say say) {
        this.decisions = decisions;
        this.say = say;
    }

    /** One for each project with an outcome; a made-up round decides nothing. */
    void decide(RoundView round, ReviewDocument document) {
        if (round.example()) {
            return;
        }
        for (ReviewDocument.Report report : document.reports()) {
            Outcome outcome = report.outcome();
            if (outcome != null) {
                decisions.recordNext(
                        round.meetingOn(), number -> decision(number, round, report, outcome));
            }
        }
    }

    private NewDecision decision(
            String number, RoundView round, ReviewDocument.Report report, Outcome outcome) {
        return new NewDecision(
                        number,
                        round.meetingOn(),
                        switch (outcome) {
                            case CONTINUE -> DecisionKind.CONTINUE;
                            case ADJUST -> DecisionKind.ADJUST;
                            case STOP -> DecisionKind.STOP;
                            case OTHER -> DecisionKind.OTHER;
                        },
                        say.both("decision.how.meeting", round.meetingOn()),
                        say.both(
                                "steering.decides." + Keys.key(outcome),
                                report.code(),
                                report.title()))
                .about(PROJECT, UUID.fromString(report.project()));
    }
}
