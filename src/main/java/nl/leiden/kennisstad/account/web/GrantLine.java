package nl.leiden.kennisstad.account.web;

import java.time.LocalDate;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A role as a page shows it.
 *
 * @param scope name of the organisation or project it is for
 * @param state {@code holds}, {@code later} or {@code over}
 * @param endPath null when there is nothing to end
 */
record GrantLine(
        String role,
        @Nullable LocalizedText scope,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String state,
        @Nullable String endPath) {}
