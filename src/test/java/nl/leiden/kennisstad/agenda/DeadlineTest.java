package nl.leiden.kennisstad.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalizedText WORDS = LocalizedText.of("najaar 2017", "autumn 2017");
    private static final LocalDate FIRST = LocalDate.of(2017, 9, 22);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 21);

    @Test
    void itHasPassedOnTheDayAfterItsLast() {
        Deadline autumn = new Deadline(WORDS, DatePrecision.SEASON, FIRST, LAST);

        assertThat(autumn.passedOn(LAST)).isFalse();
        assertThat(autumn.passedOn(LAST.plusDays(1))).isTrue();
    }

    @Test
    void oneThatRecursNeverPasses() {
        Deadline yearly = new Deadline(WORDS, DatePrecision.RECURRING, null, null);

        assertThat(yearly.passedOn(LocalDate.of(2999, 1, 1))).isFalse();
    }

    @Test
    void theRangeMustFitThePrecision() {
        assertThatThrownBy(() -> new Deadline(WORDS, DatePrecision.SEASON, FIRST, null))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("agenda.deadline-range");
        assertThatThrownBy(() -> new Deadline(WORDS, DatePrecision.UNDATED, FIRST, LAST))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void itCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Deadline(WORDS, DatePrecision.SEASON, LAST, FIRST))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("agenda.deadline-ends-before-it-begins");
    }
}
