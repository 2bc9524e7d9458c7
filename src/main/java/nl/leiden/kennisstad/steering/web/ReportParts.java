package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.steering.Reviews;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.steering.Sheets;
import org.springframework.stereotype.Component;

/** What a project's page shows beside its report. */
@Component
class ReportParts {

    private final Reviews reviews;
    private final Sheets sheets;

    ReportParts(Reviews reviews, Sheets sheets) {
        this.reviews = reviews;
        this.sheets = sheets;
    }

    /** What the report says became of actions. */
    List<ReviewSheet.Changed> actions(Rounds.Place place) {
        return sheets.changed(place.round().view(), place.report());
    }

    /** The report of the round before. */
    Optional<ReportView> before(Rounds.Place place) {
        ProjectId project = place.report().project();
        RoundView round = place.round().view();
        return reviews.before(round)
                .flatMap(last ->
                        reviews.reports(last.id()).stream()
                                .filter(report -> report.project().equals(project))
                                .filter(ReportView::handedIn)
                                .findFirst());
    }
}
