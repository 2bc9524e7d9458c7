package nl.leiden.kennisstad.agreement;

import jakarta.persistence.Embeddable;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something a theme keeps in mind, and that may become a project. */
@Embeddable
public record AttentionPoint(
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText title,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText text) {}
