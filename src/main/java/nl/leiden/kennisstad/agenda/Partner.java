package nl.leiden.kennisstad.agenda;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.DomainException;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part: an organisation, or an open-ended group in words, such as 'schools in the
 * region'.
 *
 * @param organisation null for a group
 * @param name the group in words, null for an organisation
 */
@Embeddable
public record Partner(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
                @Nullable OrganisationId organisation,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText name,
        @Enumerated(EnumType.STRING) Standing standing,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText remark) {

    public Partner {
        if ((organisation == null) == (name == null)) {
            throw new DomainException("agenda.partner-is-organisation-or-words");
        }
    }

    Partner read(UnaryOperator<LocalizedText> english) {
        return new Partner(
                organisation,
                name == null ? null : english.apply(name),
                standing,
                remark == null ? null : english.apply(remark));
    }
}
