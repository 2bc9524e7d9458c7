package nl.leiden.kennisstad.steering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.shared.LocalizedText;
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
            Optional<LocalizedText> text = text(report);
            if (outcome != null && text.isPresent()) {
                decisions.recordNext(
                        round.meetingOn(),
                        number -> decision(number, round, report, outcome, text.get()));
            }
        }
    }

    /** A sentence that names the project, and what else was said; empty without an outcome. */
    Optional<LocalizedText> text(ReviewDocument.Report report) {
        Outcome outcome = report.outcome();
        if (outcome == null) {
            return Optional.empty();
        }
        LocalizedText sentence =
                say.both("steering.decides." + Keys.key(outcome), report.code(), report.title());
        LocalizedText more = report.outcomeText();
        return Optional.of(
                more == null ? sentence : LocalizedText.joined("\n\n", List.of(sentence, more)));
    }

    private NewDecision decision(
            String number,
            RoundView round,
            ReviewDocument.Report report,
            Outcome outcome,
            LocalizedText text) {
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
                        text)
                .about(PROJECT, UUID.fromString(report.project()));
    }
}
