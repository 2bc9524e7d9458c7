package nl.leiden.kennisstad.steering.web;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.steering.EarlierReport;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.steering.ReviewSheets;
import nl.leiden.kennisstad.steering.Reviews;
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

    /** What changed since the project reported before, if it did. */
    Optional<SinceLast> since(Rounds.Place place) {
        return earlier(place)
                .map(before -> SinceLast.of(before, place.report(), Frames.language()));
    }

    /** What was reported, or else what was reported before. */
    ReportView starting(Rounds.Place place) {
        ReportView now = place.report();
        return now.rating() != null ? now : earlier(place).map(EarlierReport::report).orElse(now);
    }

    private Optional<EarlierReport> earlier(Rounds.Place place) {
        return Optional.ofNullable(
                reviews.earlier(place.round().view()).get(place.report().project()));
    }
}
