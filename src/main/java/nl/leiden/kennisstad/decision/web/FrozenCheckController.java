package nl.leiden.kennisstad.decision.web;

import java.util.List;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.FrozenCheck;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NavigationItem;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether everything that was frozen is still as it was. */
@LocalizedController
@Uncached
class FrozenCheckController {

    private static final String PATH = "/manage/integrity";
    private static final int LATE = 90;

    private final FrozenCheck check;
    private final Frames frames;

    FrozenCheckController(FrozenCheck check, Frames frames) {
        this.check = check;
        this.frames = frames;
    }

    record Page(List<FrozenCheck.Finding> findings) {

        public long faulty() {
            return findings.stream().filter(finding -> !finding.faults().isEmpty()).count();
        }
    }

    @Bean
    static NavigationItem integrityAtTheDesk() {
        return new NavigationItem(
                NavigationItem.Place.DESK,
                LATE,
                "decision.integrity",
                PATH,
                DecisionPolicy::mayVerify);
    }

    @GetMapping(PATH)
    ModelAndView verify(Actor actor) {
        NotFound.unless(DecisionPolicy.mayVerify(actor));
        return frames.show(
                "decision/integrity",
                PageFrame.at(PATH).titledBy("decision.integrity").desk(),
                new Page(check.all()));
    }
}
