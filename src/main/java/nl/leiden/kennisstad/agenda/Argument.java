package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the coordinator finds of an entry by a criterion that no data can answer.
 *
 * @param verdict met or not; nothing is kept as long as nobody judged
 */
@Embeddable
public record Argument(
        @Enumerated(EnumType.STRING) Verdict verdict,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText reason) {

    public Argument {
        if (verdict == Verdict.NOT_JUDGED) {
            throw new DomainException("agenda.argument-judges");
        }
    }

    Argument read(UnaryOperator<LocalizedText> english) {
        return new Argument(verdict, english.apply(reason));
    }
}
