package nl.leiden.kennisstad.agenda;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How and why a project ends.
 *
 * @param reason null as long as it is not written yet; nothing is proposed without it
 * @param securing how the result lives on; a project that is stopped may have none
 */
@Embeddable
public record Ending(
        @Enumerated(EnumType.STRING) EndingKind how,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText reason,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable LocalizedText securing) {

    /** All is said that the steering group needs to know. */
    public boolean complete() {
        return reason != null && (securing != null || how == EndingKind.STOPPED);
    }
}
