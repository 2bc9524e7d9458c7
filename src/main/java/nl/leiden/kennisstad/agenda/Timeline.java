package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The actions of an agenda in time, as they stand on a day. Places are in the units of a picture
 * that is {@link #WIDTH} wide.
 *
 * @param firstYear at the left edge
 * @param lastYear at the right edge, included
 * @param items all actions, in the order of the agenda
 * @param rows those that can be drawn: due in a range of days
 * @param today where the day is, null when it is not in the picture
 */
public record Timeline(
        int firstYear,
        int lastYear,
        List<Item> items,
        List<Row> rows,
        @Nullable Integer today,
        List<Tick> ticks) {

    public static final int WIDTH = 760;
    private static final int LEFT = 250;
    private static final int MOST_YEARS = 6;
    private static final int NARROWEST = 4;
    private static final int ROW = 26;
    private static final int TOP = 30;

    /**
     * An action.
     *
     * @param first the deadline it began with, null when it was never moved
     * @param moves how often its deadline was moved
     * @param late whether the range has ended and there is still something to do
     */
    public record Item(
            String code,
            LocalizedText text,
            @Nullable Deadline deadline,
            @Nullable Deadline first,
            int moves,
            ActionState state,
            boolean late) {}

    /**
     * An action with its bar.
     *
     * @param left of its bar
     * @param firstLeft of the range it had at first, or null
     */
    public record Row(
            Item item, int top, int left, int width, @Nullable Integer firstLeft, int firstWidth) {}

    /** The first day of a quarter; a year begins where there is a label. */
    public record Tick(int left, @Nullable String label) {}

    static Timeline of(int firstYear, int lastYear, List<Item> items, LocalDate day) {
        List<LocalDate> days =
                items.stream()
                        .map(Item::deadline)
                        .filter(Objects::nonNull)
                        .flatMap(due -> Stream.of(due.firstDay(), due.lastDay()))
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        int from = days.isEmpty() ? firstYear : Math.min(firstYear, days.getFirst().getYear());
        from = Math.max(from, firstYear - 1);
        int until = days.isEmpty() ? lastYear : Math.max(lastYear, days.getLast().getYear());
        until = Math.min(until, from + MOST_YEARS - 1);
        Scale scale = new Scale(from, until);
        List<Row> rows = new ArrayList<>();
        for (Item item : items) {
            scale.row(item, TOP + rows.size() * ROW).ifPresent(rows::add);
        }
        return new Timeline(from, until, List.copyOf(items), rows, scale.place(day), scale.ticks());
    }

    public int height() {
        return TOP + rows.size() * ROW + NARROWEST;
    }

    public int left() {
        return LEFT;
    }

    /** Something can be seen: an action that is due in a range of days. */
    public boolean drawn() {
        return !rows.isEmpty();
    }

    /** Late ones first, then by the end of their range; what has no range comes last. */
    public List<Item> byUrgency() {
        return items.stream()
                .sorted(
                        Comparator.comparing((Item item) -> !item.late())
                                .thenComparing(item -> item.state().over())
                                .thenComparing(
                                        Timeline::end,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static @Nullable LocalDate end(Item item) {
        Deadline deadline = item.deadline();
        return deadline == null ? null : deadline.lastDay();
    }

    private record Scale(int firstYear, int lastYear) {

        /** Nothing when its deadline has no range, or lies outside. */
        Optional<Row> row(Item item, int top) {
            Integer left = left(item.deadline());
            if (left == null) {
                return Optional.empty();
            }
            Integer firstLeft = left(item.first());
            return Optional.of(
                    new Row(
                            item,
                            top,
                            left,
                            width(item.deadline(), left),
                            firstLeft,
                            width(item.first(), firstLeft)));
        }

        @Nullable Integer place(LocalDate day) {
            return day.getYear() < firstYear || day.getYear() > lastYear ? null : at(day);
        }

        List<Tick> ticks() {
            return IntStream.rangeClosed(firstYear, lastYear)
                    .boxed()
                    .flatMap(year ->
                            Stream.of(1, 4, 7, 10)
                                    .map(month ->
                                            new Tick(
                                                    at(LocalDate.of(year, month, 1)),
                                                    month == 1 ? year.toString() : null)))
                    .toList();
        }

        private @Nullable Integer left(@Nullable Deadline deadline) {
            if (deadline == null || deadline.firstDay() == null || deadline.lastDay() == null) {
                return null;
            }
            boolean outside =
                    deadline.lastDay().getYear() < firstYear
                            || deadline.firstDay().getYear() > lastYear;
            return outside ? null : at(deadline.firstDay());
        }

        private int width(@Nullable Deadline deadline, @Nullable Integer left) {
            if (deadline == null || left == null || deadline.lastDay() == null) {
                return 0;
            }
            return Math.max(NARROWEST, at(deadline.lastDay().plusDays(1)) - left);
        }

        /** Days outside stand at the edge. */
        private int at(LocalDate day) {
            LocalDate start = LocalDate.of(firstYear, 1, 1);
            long all = ChronoUnit.DAYS.between(start, LocalDate.of(lastYear + 1, 1, 1));
            long days = Math.clamp(ChronoUnit.DAYS.between(start, day), 0, all);
            return LEFT + (int) (days * (WIDTH - LEFT) / all);
        }
    }
}
