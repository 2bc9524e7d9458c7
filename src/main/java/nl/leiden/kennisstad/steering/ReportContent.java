package nl.leiden.kennisstad.steering;

import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of a project.
 *
 * @param summary becomes public when the round closes
 * @param remarks stay inside
 * @param request what is asked of the steering group; stays inside
 */
public record ReportContent(
        Rating rating, LocalizedText summary, @Nullable String remarks, @Nullable String request) {}
