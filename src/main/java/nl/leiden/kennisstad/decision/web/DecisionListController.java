package nl.leiden.kennisstad.decision.web;

import java.util.List;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Paging;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All decisions, to search. */
@LocalizedController
@Uncached
class DecisionListController {

    private static final int PAGE = 50;

    private final Decisions decisions;
    private final DecisionDesks desks;
    private final Frames frames;

    DecisionListController(Decisions decisions, DecisionDesks desks, Frames frames) {
        this.decisions = decisions;
        this.desks = desks;
        this.frames = frames;
    }

    record Row(DecisionView decision, String path) {}

    record Page(
            String path,
            List<DecisionKind> kinds,
            List<Integer> years,
            DecisionFilter filter,
            List<ListFile> files,
            Paging paging,
            List<Row> rows,
            String tasksPath,
            @Nullable String newPath) {}

    @GetMapping(DecisionPaths.DECISIONS)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "1") String page,
            Actor actor) {
        NotFound.unless(DecisionPolicy.mayRead(actor));
        List<DecisionView> all = decisions.all();
        DecisionFilter filter = new DecisionFilter(q, kind, year);
        List<DecisionView> found = all.stream().filter(filter::leaves).toList();
        Paging paging =
                Paging.of(
                        found.size(),
                        page,
                        PAGE,
                        desks.path(DecisionPaths.DECISIONS),
                        filter.query());
        List<Row> rows =
                paging.cut(found).stream()
                        .map(decision ->
                                new Row(
                                        decision,
                                        desks.path(DecisionPaths.DECISION, decision.number())))
                        .toList();
        return frames.show(
                "decision/list",
                PageFrame.at(DecisionPaths.DECISIONS).titledBy("decision.decisions").desk(),
                new Page(
                        desks.path(DecisionPaths.DECISIONS),
                        List.of(DecisionKind.values()),
                        all.stream()
                                .map(decision -> decision.takenOn().getYear())
                                .distinct()
                                .toList(),
                        filter,
                        desks.files(DecisionPaths.DECISIONS_FILE, filter.query()),
                        paging,
                        rows,
                        desks.path(DecisionPaths.TASKS),
                        DecisionPolicy.mayRecord(actor) ? desks.path(DecisionPaths.NEW) : null));
    }
}
