package nl.leiden.kennisstad.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a project must meet to be on an agenda under this agreement.
 *
 * @param letter one lower-case letter, unique within the agreement
 */
@Embeddable
public record Criterion(
        String letter,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText description,
        @Enumerated(EnumType.STRING) CriterionTest test) {}
