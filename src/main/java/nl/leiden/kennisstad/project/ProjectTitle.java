package nl.leiden.kennisstad.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A title, and the first day on which the project had it. */
@Embeddable
record ProjectTitle(LocalDate since, @JdbcTypeCode(SqlTypes.JSON) LocalizedText title) {}
