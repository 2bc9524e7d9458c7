package nl.leiden.kennisstad.site.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.SubjectSource;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Paging;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the steering group decided, as far as everybody may read it. */
@LocalizedController
class DecisionsController {

    private static final int SIZE = 30;

    private final Decisions decisions;
    private final ObjectProvider<SubjectSource> sources;
    private final ItemMaker items;
    private final Frames frames;
    private final Say say;

    DecisionsController(
            Decisions decisions,
            ObjectProvider<SubjectSource> sources,
            ItemMaker items,
            Frames frames,
            Say say) {
        this.decisions = decisions;
        this.sources = sources;
        this.items = items;
        this.frames = frames;
        this.say = say;
    }

    record Row(DecisionView decision, LocalizedText title, String path) {}

    record ListPage(List<Row> decisions, Paging paging) {}

    record Page(DecisionView decision, @Nullable LocalizedText subject, @Nullable String path) {}

    @GetMapping("/decisions")
    @Transactional(readOnly = true)
    ModelAndView list(@RequestParam @Nullable String page) {
        List<DecisionView> all = decisions.open();
        Paging paging = Paging.of(all.size(), page, SIZE, items.path("/decisions"), Map.of());
        List<Row> rows =
                paging.cut(all).stream()
                        .map(decision ->
                                new Row(
                                        decision,
                                        title(decision),
                                        items.path("/decisions/{number}", decision.number())))
                        .toList();
        return frames.show(
                "site/decisions",
                PageFrame.at("/decisions").titledBy("site.decisions"),
                new ListPage(rows, paging));
    }

    @GetMapping("/decisions/{number}")
    @Transactional(readOnly = true)
    ModelAndView one(@PathVariable String number) {
        DecisionView decision =
                decisions.find(number).filter(DecisionView::open).orElseThrow(NotFound::new);
        Optional<DecisionSubject> subject =
                sources.orderedStream()
                        .flatMap(source -> source.subjects().stream())
                        .filter(known ->
                                known.id().equals(decision.subjectId()) && known.template() != null)
                        .findFirst();
        PageFrame frame =
                PageFrame.at("/decisions/{number}")
                        .values(number)
                        .titled(title(decision))
                        .under("site.decisions", "/decisions");
        return frames.show(
                "site/decision",
                frame,
                new Page(
                        decision,
                        subject.map(DecisionSubject::name).orElse(null),
                        subject.map(known ->
                                        items.path(
                                                String.valueOf(known.template()),
                                                known.values().apply(Frames.language())))
                                .orElse(null)));
    }

    private LocalizedText title(DecisionView decision) {
        return say.both("decision.one", decision.number());
    }
}
