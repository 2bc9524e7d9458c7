package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, as it was written.
 *
 * @param words such as 'autumn 2017'; they are what people read
 * @param firstDay of the range the words mean, null where they mean none
 * @param lastDay the last day on time, null where the words mean none
 */
@Embeddable
public record Deadline(
        @Column(name = "deadline_words") @JdbcTypeCode(SqlTypes.JSON) LocalizedText words,
        @Column(name = "deadline_precision") @Enumerated(EnumType.STRING) DatePrecision precision,
        @Column(name = "deadline_first_day") @Nullable LocalDate firstDay,
        @Column(name = "deadline_last_day") @Nullable LocalDate lastDay) {

    public Deadline {
        boolean ranged = firstDay != null && lastDay != null;
        if (ranged != precision.hasRange() || (firstDay == null) != (lastDay == null)) {
            throw new DomainException("agenda.deadline-range");
        }
        if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            throw new DomainException("agenda.deadline-ends-before-it-begins");
        }
    }

    /** Whether it stands for the same days in the same words, in Dutch. */
    boolean means(Deadline other) {
        return precision == other.precision
                && words.nl().equals(other.words.nl())
                && Objects.equals(firstDay, other.firstDay)
                && Objects.equals(lastDay, other.lastDay);
    }

    Deadline read(UnaryOperator<LocalizedText> english) {
        return new Deadline(english.apply(words), precision, firstDay, lastDay);
    }

    /** Whether the range has ended before this day. */
    public boolean passedOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }
}
