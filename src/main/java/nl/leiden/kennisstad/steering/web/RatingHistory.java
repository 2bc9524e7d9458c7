package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportView;
import nl.leiden.kennisstad.steering.RoundView;
import org.jspecify.annotations.Nullable;

/**
 * How a project was rated over the closed rounds, as a picture and as its table.
 *
 * @param width of the picture, in its own units
 * @param line through the points, as SVG has it
 */
record RatingHistory(List<Point> points, int width, String line) {

    private static final int STEP = 135;
    private static final int LABELS = 190;
    private static final int DAYS = 24;
    private static final int TOP = 14;
    private static final int PER_RATING = 22;

    /** The ratings from the best to the worst, as they stand above each other. */
    private static final List<Rating> SCALE =
            List.of(
                    Rating.DONE,
                    Rating.ON_COURSE,
                    Rating.NOT_STARTED,
                    Rating.NEEDS_ATTENTION,
                    Rating.OFF_COURSE);

    /**
     * A round.
     *
     * @param rating null when nobody reported
     */
    record Point(LocalDate day, @Nullable Rating rating, int x, int y) {}

    /** The height of a rating in the picture. */
    record Level(Rating rating, int y) {}

    static RatingHistory of(Map<RoundView, ReportView> history) {
        List<Point> points = new ArrayList<>();
        List<Map.Entry<RoundView, ReportView>> rounds =
                history.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> entry.getKey().meetingOn()))
                        .toList();
        for (Map.Entry<RoundView, ReportView> round : rounds) {
            Rating rating = round.getValue().handedIn() ? round.getValue().rating() : null;
            points.add(
                    new Point(
                            round.getKey().meetingOn(),
                            rating,
                            LABELS + points.size() * STEP,
                            rating == null ? 0 : TOP + SCALE.indexOf(rating) * PER_RATING));
        }
        StringBuilder line = new StringBuilder();
        points.stream()
                .filter(point -> point.rating() != null)
                .forEach(point -> line.append(point.x()).append(',').append(point.y()).append(' '));
        return new RatingHistory(
                points, LABELS + Math.max(1, points.size()) * STEP, line.toString().strip());
    }

    public int height() {
        return TOP + SCALE.size() * PER_RATING + DAYS;
    }

    /** Where each rating stands, the best one first. */
    public List<Level> levels() {
        return SCALE.stream()
                .map(rating -> new Level(rating, TOP + SCALE.indexOf(rating) * PER_RATING))
                .toList();
    }

    public boolean any() {
        return points.stream().anyMatch(point -> point.rating() != null);
    }
}
