package nl.leiden.kennisstad.steering;

import java.util.List;

/**
 * Which projects of the sheet the reader wants to see.
 *
 * @param show one of {@link #all}; anything else shows every project
 * @param theme number of a theme, {@code none}, or empty for all of them
 */
public record SheetFilter(String show, String theme) {

    /** Those on offer. */
    public List<String> all() {
        return List.of(
                "attention",
                "changed",
                "asks",
                "late",
                "missing",
                "no-lead",
                "no-means",
                "undecided");
    }

    /** Whether a project is among them. */
    public boolean leaves(ReviewSheet.Line line) {
        return ofTheme(line) && ofInterest(line);
    }

    private boolean ofInterest(ReviewSheet.Line line) {
        return switch (show) {
            case "attention" ->
                    line.rating() == Rating.NEEDS_ATTENTION || line.rating() == Rating.OFF_COURSE;
            case "changed" -> line.change() != null && line.change() != Rating.Change.SAME;
            case "asks" -> line.request() != null;
            case "late" -> !line.late().isEmpty();
            case "missing" -> line.silent();
            case "no-lead" -> line.withoutLead();
            case "no-means" -> line.withoutMeans();
            case "undecided" -> line.outcome() == null;
            default -> true;
        };
    }

    private boolean ofTheme(ReviewSheet.Line line) {
        return theme.isEmpty()
                || theme.equals(line.theme() == null ? "none" : line.theme().toString());
    }
}
