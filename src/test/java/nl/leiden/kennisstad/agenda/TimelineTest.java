package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

    private static Deadline due(String first, String last) {
        return new Deadline(
                LocalizedText.dutch(first + " tot en met " + last),
                DatePrecision.SEASON,
                LocalDate.parse(first),
                LocalDate.parse(last));
    }

    private static Timeline.Item item(
            String code, @Nullable Deadline deadline, @Nullable Deadline first) {
        boolean late = deadline != null && deadline.passedOn(DAY);
        return new Timeline.Item(
                code,
                LocalizedText.dutch("Actie " + code),
                deadline,
                first,
                first == null ? 0 : 1,
                ActionState.OPEN,
                late);
    }

    @Test
    void showsWholeYearsAndWhatIsDueOutsideOfThem() {
        Timeline line =
                Timeline.of(
                        2017,
                        2018,
                        List.of(item("1a", due("2019-03-21", "2019-06-20"), null)),
                        DAY);
        assertThat(line.firstYear()).isEqualTo(2017);
        assertThat(line.lastYear()).isEqualTo(2019);
        assertThat(line.ticks()).hasSize(12);
        assertThat(line.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.left()).isBetween(line.left(), Timeline.WIDTH);
                    assertThat(row.left() + row.width()).isLessThanOrEqualTo(Timeline.WIDTH);
                });
    }

    @Test
    void aDayIsWideEnoughToSeeAndAMoveShowsWhereItBegan() {
        Timeline line =
                Timeline.of(
                        2018,
                        2018,
                        List.of(
                                item(
                                        "2b",
                                        due("2018-11-01", "2018-11-01"),
                                        due("2018-01-01", "2018-03-31"))),
                        DAY);
        assertThat(line.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.width()).isPositive();
                    assertThat(row.firstLeft()).isEqualTo(line.left());
                    assertThat(row.firstWidth()).isGreaterThan(row.width());
                });
    }

    @Test
    void whatHasNoDaysIsInTheTableOnlyAndWhatIsLateComesFirst() {
        Timeline.Item undated = item("1a", null, null);
        Timeline.Item later = item("2a", due("2018-09-21", "2018-12-21"), null);
        Timeline.Item late = item("3a", due("2018-01-01", "2018-03-31"), null);
        Timeline line = Timeline.of(2018, 2018, List.of(undated, later, late), DAY);

        assertThat(line.rows()).hasSize(2);
        assertThat(line.byUrgency()).containsExactly(late, later, undated);
    }

    @Test
    void withoutAnyRangeNothingIsDrawn() {
        assertThat(Timeline.of(2018, 2018, List.of(item("1a", null, null)), DAY).drawn()).isFalse();
        assertThat(Timeline.of(2018, 2018, List.of(), DAY).today()).isNotNull();
        assertThat(Timeline.of(2020, 2020, List.of(), DAY).today()).isNull();
    }

    @Test
    void aDeadlineIsMovedWhenItSaysSomethingElse() {
        Deadline first = due("2017-09-22", "2017-12-21");
        Deadline second = due("2018-03-21", "2018-06-20");
        assertThat(DeadlineHistory.of(List.of(first, first)).moves()).isZero();
        DeadlineHistory moved = DeadlineHistory.of(List.of(first, second)).then(second);
        assertThat(moved.moves()).isEqualTo(1);
        assertThat(moved.first()).isEqualTo(first);
        assertThat(moved.then(first).moves()).isEqualTo(2);
        assertThat(DeadlineHistory.NONE.then(null).first()).isNull();
    }
}
