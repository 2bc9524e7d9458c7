package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.RoundView;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a round as its template shows it.
 *
 * @param comparedWith the meeting of the round before, null for the first
 * @param rows what the filter leaves
 * @param closingPath null when there is nothing to close
 */
record OverviewPage(
        RoundView round,
        String path,
        @Nullable LocalDate comparedWith,
        List<Count> counts,
        List<Row> rows,
        List<AgendaDocument.ThemeName> themes,
        String show,
        String theme,
        @Nullable String closingPath) {

    /** The filters on offer. */
    static final List<String> FILTERS =
            List.of("attention", "changed", "asks", "missing", "undecided");

    /** How many projects have a rating; null is not rated. */
    record Count(@Nullable Rating rating, long projects) {}

    /**
     * A project.
     *
     * @param rating null when nobody has reported
     * @param change null without a rating
     */
    record Row(
            String code,
            LocalizedText title,
            @Nullable Integer theme,
            ReportView report,
            @Nullable Rating rating,
            Rating.@Nullable Change change,
            String path) {}

    public List<String> filters() {
        return FILTERS;
    }

    static List<Count> count(List<Row> rows) {
        List<Count> counts = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            counts.add(
                    new Count(rating, rows.stream().filter(row -> row.rating() == rating).count()));
        }
        counts.add(new Count(null, rows.stream().filter(row -> row.rating() == null).count()));
        return counts;
    }
}
