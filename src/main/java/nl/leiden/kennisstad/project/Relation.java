package nl.leiden.kennisstad.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a project has to do with another. */
@Embeddable
public record Relation(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "other_id"))
                ProjectId other,
        @Enumerated(EnumType.STRING) RelationKind kind,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText remark) {}
