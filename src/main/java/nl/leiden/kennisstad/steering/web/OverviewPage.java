package nl.leiden.kennisstad.steering.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportState;
import nl.leiden.kennisstad.steering.ReviewRequests;
import nl.leiden.kennisstad.steering.ReviewSheet;
import nl.leiden.kennisstad.steering.RoundView;
import nl.leiden.kennisstad.steering.SheetFilter;
import org.jspecify.annotations.Nullable;

/**
 * The steering group's sheet of a round as its template shows it.
 *
 * @param rows what the filter leaves
 * @param closingPath null when there is nothing to close
 * @param schedulePath null when the round cannot move any more
 * @param reminderPath null when nobody can be reminded
 * @param englishPath null before the round is closed
 */
record OverviewPage(
        RoundView round,
        String path,
        ReviewSheet sheet,
        List<Count> counts,
        List<Row> rows,
        List<AgendaDocument.ThemeName> themes,
        SheetFilter filter,
        @Nullable String closingPath,
        @Nullable String schedulePath,
        @Nullable String reminderPath,
        @Nullable String englishPath) {

    /** How many projects have a rating; null is not rated. */
    record Count(@Nullable Rating rating, long projects) {}

    /**
     * A project.
     *
     * @param told when its leads were written to
     * @param leads how many accounts can report on it
     * @param questions how many wait for an answer
     */
    record Row(
            ReviewSheet.Line line,
            ReportState state,
            List<ReviewRequests.Told> told,
            int leads,
            int questions,
            String path) {

        /** It waits for the coordinator. */
        public boolean toAccept() {
            return state == ReportState.SUBMITTED;
        }
    }

    static List<Count> count(List<ReviewSheet.Line> lines) {
        List<Count> counts = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            counts.add(
                    new Count(
                            rating,
                            lines.stream().filter(line -> line.rating() == rating).count()));
        }
        counts.add(new Count(null, lines.stream().filter(line -> line.rating() == null).count()));
        return counts;
    }
}
