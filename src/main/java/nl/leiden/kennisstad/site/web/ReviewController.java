package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.ProjectView;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.ReviewDocument;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The closed reviews, as they were closed. */
@LocalizedController
class ReviewController {

    private final Reviews reviews;
    private final Projects projects;
    private final ItemMaker items;
    private final Frames frames;
    private final Say say;

    ReviewController(Reviews reviews, Projects projects, ItemMaker items, Frames frames, Say say) {
        this.reviews = reviews;
        this.projects = projects;
        this.items = items;
        this.frames = frames;
        this.say = say;
    }

    record Row(LocalizedText title, String path, boolean example) {}

    record ListPage(List<Row> reviews) {}

    /** A report with where its project is, null when it cannot be found any more. */
    record Line(ReviewDocument.Report report, @Nullable String path) {}

    record Page(ReviewDocument review, List<Line> lines, String agendaPath) {}

    @GetMapping("/reviews")
    @Transactional(readOnly = true)
    ModelAndView list() {
        List<Row> rows =
                reviews.all().stream()
                        .filter(round -> !round.open())
                        .map(round ->
                                new Row(
                                        title(round),
                                        items.path("/reviews/{day}", round.meetingOn()),
                                        round.example()))
                        .toList();
        return frames.show(
                "site/reviews",
                PageFrame.at("/reviews").titledBy("site.reviews"),
                new ListPage(rows));
    }

    @GetMapping("/reviews/{day}")
    @Transactional(readOnly = true)
    ModelAndView detail(@PathVariable String day) {
        RoundView round =
                parse(day)
                        .flatMap(reviews::find)
                        .filter(found -> !found.open())
                        .orElseThrow(NotFound::new);
        ReviewDocument review = reviews.document(round.id()).orElseThrow(NotFound::new);
        Map<ProjectId, ProjectView> known =
                projects
                        .byId(
                                review.reports().stream()
                                        .map(report -> ProjectId.of(report.project()))
                                        .toList())
                        .values()
                        .stream()
                        .collect(Collectors.toMap(ProjectView::id, project -> project));
        List<Line> lines =
                review.reports().stream()
                        .map(report ->
                                new Line(
                                        report,
                                        Optional.ofNullable(
                                                        known.get(ProjectId.of(report.project())))
                                                .map(project -> items.project(project).path())
                                                .orElse(null)))
                        .toList();
        PageFrame frame =
                PageFrame.at("/reviews/{day}")
                        .values(day)
                        .titled(title(round))
                        .under("site.reviews", "/reviews");
        return frames.show(
                "site/review",
                frame,
                new Page(review, lines, items.path("/agendas/{label}", review.agendaLabel())));
    }

    private LocalizedText title(RoundView round) {
        return say.both("steering.round", round.meetingOn());
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
