package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * People or money that an organisation puts in.
 *
 * @param amount in the unit of its kind, to two decimals; null as long as it is unknown
 * @param year the calendar year it is for
 */
@Embeddable
public record Means(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
                OrganisationId organisation,
        @Enumerated(EnumType.STRING) MeansKind kind,
        @Nullable BigDecimal amount,
        int year,
        @Enumerated(EnumType.STRING) MeansStanding standing,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText remark) {

    private static final BigDecimal MOST = new BigDecimal("999999999999");

    public Means {
        if (amount != null && (amount.signum() <= 0 || amount.compareTo(MOST) > 0)) {
            throw new DomainException("agenda.means-amount");
        }
        if (year < 1900 || year > 2999) {
            throw new DomainException("agenda.means-year", year);
        }
    }

    boolean confirmed() {
        return standing == MeansStanding.CONFIRMED;
    }
}
