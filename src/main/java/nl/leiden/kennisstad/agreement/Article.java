package nl.leiden.kennisstad.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One article of an agreement's text.
 *
 * @param number unique within the version
 * @param body Markdown
 */
@Embeddable
public record Article(
        @Enumerated(EnumType.STRING) ArticlePart part,
        String number,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText heading,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText body) {}
