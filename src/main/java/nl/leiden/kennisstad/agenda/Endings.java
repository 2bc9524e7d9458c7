package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.project.Phase;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Language;
import org.springframework.stereotype.Component;

/** The projects that end with a revision, on the day it is adopted. */
@Component
class Endings {

    private final RevisionPartRepository parts;
    private final Projects projects;

    Endings(RevisionPartRepository parts, Projects projects) {
        this.parts = parts;
        this.projects = projects;
    }

    /** Each project enters the phase it ends in; one that has ended meanwhile stays as it is. */
    void carryOut(AgendaRevisionId revision, NewDecision decision, Actor actor) {
        List<EndingView> ending = parts.endings(revision).stream().map(AgendaEnding::view).toList();
        var now = projects.byId(ending.stream().map(EndingView::project).toList());
        for (EndingView one : ending) {
            ProjectId id = one.project();
            Phase next = one.ending().how().phase();
            boolean due =
                    Optional.ofNullable(now.get(id))
                            .map(ProjectView::phase)
                            .filter(phase -> phase.mayBecome(next))
                            .isPresent();
            if (due) {
                String reason =
                        Optional.ofNullable(one.ending().reason())
                                .map(text -> ": " + text.text(Language.NL))
                                .orElse("");
                projects.move(id, next, decision.takenOn(), actor, decision.number() + reason);
            }
        }
    }
}
