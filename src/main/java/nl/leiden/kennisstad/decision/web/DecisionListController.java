package nl.leiden.kennisstad.decision.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.Keys;
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
            String q,
            String kind,
            String year,
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
        List<DecisionView> found =
                all.stream()
                        .filter(decision ->
                                kind.isEmpty() || Keys.key(decision.kind()).equals(kind))
                        .filter(decision -> year.isEmpty() || year.equals(year(decision)))
                        .filter(decision -> says(decision, q.strip().toLowerCase(Locale.ROOT)))
                        .toList();
        Paging paging =
                Paging.of(
                        found.size(),
                        page,
                        PAGE,
                        desks.path(DecisionPaths.DECISIONS),
                        Map.of("q", q, "kind", kind, "year", year));
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
                        q,
                        kind,
                        year,
                        paging,
                        rows,
                        desks.path(DecisionPaths.TASKS),
                        DecisionPolicy.mayRecord(actor) ? desks.path(DecisionPaths.NEW) : null));
    }

    private static String year(DecisionView decision) {
        return Integer.toString(decision.takenOn().getYear());
    }

    private static boolean says(DecisionView decision, String words) {
        return Stream.of(
                        decision.number(),
                        decision.text().nl(),
                        String.valueOf(decision.text().en()),
                        decision.how().nl())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }
}
