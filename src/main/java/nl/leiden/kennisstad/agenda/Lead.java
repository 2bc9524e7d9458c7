package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or unit that takes the initiative.
 *
 * @param role in words, such as the office that acts for it
 * @param share which part of the task is its, where there are more leads
 * @param accepted whether it has taken the lead on
 */
@Embeddable
public record Lead(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
                OrganisationId organisation,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText role,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText share,
        boolean accepted) {

    Lead read(UnaryOperator<LocalizedText> english) {
        return new Lead(
                organisation,
                role == null ? null : english.apply(role),
                share == null ? null : english.apply(share),
                accepted);
    }
}
