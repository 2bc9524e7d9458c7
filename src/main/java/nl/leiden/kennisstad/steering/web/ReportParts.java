package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.steering.ReviewSheets;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.ui.Frames;
import org.springframework.stereotype.Component;

/** What a project's page shows beside its report. */
@Component
class ReportParts {

    private final Reviews reviews;
    private final ReviewSheets sheets;

    ReportParts(Reviews reviews, ReviewSheets sheets) {
        this.reviews = reviews;
        this.sheets = sheets;
    }

    /** What the report says became of actions. */
    List<ReviewSheet.Changed> actions(Rounds.Place place) {
        return sheets.changed(place.round().view(), place.report());
    }

    /** A mark of what stands in a report, and what it says of actions. */
    String mark(ReportView report) {
        return Forms.fingerprint(List.of(report, reviews.actions(report.id())));
    }

    /** What changed since the round before, if something was reported in it. */
    Optional<SinceLast> since(Rounds.Place place) {
        ReportView now = place.report();
        return reviews.before(place.round().view())
                .flatMap(last ->
                        in(last, now.project())
                                .map(before -> SinceLast.of(last, before, now, Frames.language())));
    }

    /** What was reported, or else what the round before said. */
    ReportView starting(Rounds.Place place) {
        ReportView now = place.report();
        return now.rating() != null
                ? now
                : reviews.before(place.round().view())
                        .flatMap(last -> in(last, now.project()))
                        .orElse(now);
    }

    private Optional<ReportView> in(RoundView round, ProjectId project) {
        return reviews.reports(round.id()).stream()
                .filter(report -> report.project().equals(project))
                .filter(ReportView::handedIn)
                .findFirst();
    }
}
