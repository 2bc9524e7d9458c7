package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewPolicy;
import nl.leiden.kennisstad.steering.ReviewQuestions;
import nl.leiden.kennisstad.steering.ReviewReportId;
import nl.leiden.kennisstad.steering.ReviewRequests;
import nl.leiden.kennisstad.steering.ReviewRequests.Told;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.steering.ReviewSheets;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.steering.SheetFilter;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steering group's sheet: every project on one page, what needs attention first. */
@LocalizedController
@Uncached
class OverviewController {

    private final Reviews reviews;
    private final ReviewSheets sheets;
    private final ReviewRequests requests;
    private final ReviewQuestions questions;
    private final Programme programme;
    private final Rounds rounds;
    private final Forms forms;
    private final Frames frames;

    OverviewController(
            Reviews reviews,
            ReviewSheets sheets,
            ReviewRequests requests,
            ReviewQuestions questions,
            Programme programme,
            Rounds rounds,
            Forms forms,
            Frames frames) {
        this.reviews = reviews;
        this.sheets = sheets;
        this.requests = requests;
        this.questions = questions;
        this.programme = programme;
        this.rounds = rounds;
        this.forms = forms;
        this.frames = frames;
    }

    @GetMapping(ReviewPaths.ROUND)
    ModelAndView overview(
            @PathVariable String day,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String theme,
            Actor actor) {
        Rounds.Round round = rounds.readable(day, actor);
        RoundView view = round.view();
        boolean manage = ReviewPolicy.mayManage(actor);
        ReviewSheet sheet = sheets.of(view);
        SheetFilter filter = new SheetFilter(show, theme);
        List<OverviewPage.Row> rows =
                rows(day, view, sheet).stream().filter(row -> filter.leaves(row.line())).toList();
        boolean silent = sheet.lines().stream().anyMatch(ReviewSheet.Line::silent);
        return frames.show(
                "steering/overview",
                rounds.frame(ReviewPaths.ROUND, view),
                new OverviewPage(
                        view,
                        rounds.path(ReviewPaths.ROUND, day),
                        sheet,
                        OverviewPage.count(sheet.lines()),
                        rows,
                        round.agenda().themes(),
                        filter,
                        path(
                                manage && view.open() && !view.meetingOn().isAfter(programme.day()),
                                ReviewPaths.CLOSING,
                                day),
                        path(manage && view.open(), ReviewPaths.SCHEDULE, day),
                        path(manage && view.open() && silent, ReviewPaths.REMINDER, day),
                        path(manage && !view.open(), ReviewPaths.ENGLISH, day)));
    }

    @PostMapping(ReviewPaths.REMINDER)
    ModelAndView remind(@PathVariable String day, Actor actor) {
        NotFound.unless(ReviewPolicy.mayManage(actor));
        RoundView round = rounds.readable(day, actor).view();
        return forms.act(
                actor,
                rounds.path(ReviewPaths.ROUND, day),
                () -> {
                    reviews.remind(round);
                    frames.announce("steering.reminded");
                });
    }

    private List<OverviewPage.Row> rows(String day, RoundView round, ReviewSheet sheet) {
        Map<String, ReportView> reports =
                reviews.reports(round.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        report -> report.project().value().toString(),
                                        report -> report));
        Map<ReviewReportId, List<Told>> told = requests.of(round.id());
        Map<UUID, Integer> leads =
                requests.leads(
                        reports.values().stream().map(report -> report.project().value()).toList());
        Map<ReviewReportId, Integer> asked = round.open() ? questions.open(round.id()) : Map.of();
        return sheet.lines().stream()
                .map(line -> {
                    ReportView report = Objects.requireNonNull(reports.get(line.project()));
                    return new OverviewPage.Row(
                            line,
                            report.state(),
                            told.getOrDefault(report.id(), List.of()),
                            leads.getOrDefault(report.project().value(), 0),
                            asked.getOrDefault(report.id(), 0),
                            rounds.path(ReviewPaths.PROJECT, day, line.code()));
                })
                .toList();
    }

    private @Nullable String path(boolean shown, String template, String day) {
        return shown ? rounds.path(template, day) : null;
    }
}
