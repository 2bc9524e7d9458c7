package nl.leiden.kennisstad.steering.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.Uncached;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steering group's overview: every project on one page, what needs attention first. */
@LocalizedController
@Uncached
class OverviewController {

    private final Reviews reviews;
    private final Rounds rounds;
    private final Frames frames;

    OverviewController(Reviews reviews, Rounds rounds, Frames frames) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.frames = frames;
    }

    @GetMapping(ReviewPaths.ROUND)
    ModelAndView overview(
            @PathVariable String day,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String theme,
            Actor actor) {
        Rounds.Round round = rounds.readable(day, actor);
        Optional<RoundView> earlier = reviews.before(round.view());
        Map<ProjectId, ReportView> before =
                earlier.map(last -> byProject(reviews.reports(last.id()))).orElse(Map.of());
        Map<ProjectId, ReportView> now = byProject(reviews.reports(round.view().id()));
        List<OverviewPage.Row> all =
                round.agenda().entries().stream()
                        .filter(entry -> now.containsKey(ProjectId.of(entry.project())))
                        .map(entry -> row(day, entry, now, before))
                        .sorted(Comparator.comparing(OverviewPage.Row::rating, Rating.URGENCY))
                        .toList();
        List<OverviewPage.Row> shown =
                all.stream().filter(wanted(show)).filter(row -> ofTheme(row, theme)).toList();
        return frames.show(
                "steering/overview",
                rounds.frame(ReviewPaths.ROUND, round.view()),
                new OverviewPage(
                        round.view(),
                        rounds.path(ReviewPaths.ROUND, day),
                        earlier.map(RoundView::meetingOn).orElse(null),
                        OverviewPage.count(all),
                        shown,
                        round.agenda().themes(),
                        show,
                        theme,
                        ReviewPolicy.mayManage(actor) && round.view().open()
                                ? rounds.path(ReviewPaths.CLOSING, day)
                                : null));
    }

    private OverviewPage.Row row(
            String day,
            AgendaDocument.Entry entry,
            Map<ProjectId, ReportView> now,
            Map<ProjectId, ReportView> before) {
        ProjectId project = ProjectId.of(entry.project());
        ReportView report = Objects.requireNonNull(now.get(project));
        Rating rating = report.handedIn() ? report.rating() : null;
        Rating earlier =
                Optional.ofNullable(before.get(project)).map(ReportView::rating).orElse(null);
        return new OverviewPage.Row(
                entry.code(),
                entry.title(),
                entry.theme(),
                report,
                rating,
                rating == null ? null : rating.since(earlier),
                rounds.path(ReviewPaths.PROJECT, day, entry.code()));
    }

    private static Predicate<OverviewPage.Row> wanted(String show) {
        return switch (show) {
            case "attention" ->
                    row ->
                            row.rating() == Rating.NEEDS_ATTENTION
                                    || row.rating() == Rating.OFF_COURSE;
            case "changed" -> row -> row.change() != null && row.change() != Rating.Change.SAME;
            case "asks" -> row -> row.report().handedIn() && row.report().request() != null;
            case "missing" -> row -> !row.report().handedIn();
            case "undecided" -> row -> row.report().outcome() == null;
            default -> row -> true;
        };
    }

    private static boolean ofTheme(OverviewPage.Row row, String theme) {
        return theme.isEmpty()
                || theme.equals(row.theme() == null ? "none" : row.theme().toString());
    }

    private static Map<ProjectId, ReportView> byProject(List<ReportView> reports) {
        return reports.stream().collect(Collectors.toMap(ReportView::project, report -> report));
    }
}
