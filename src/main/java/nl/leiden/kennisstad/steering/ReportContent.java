package nl.leiden.kennisstad.steering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of a project.
 *
 * @param summary becomes public when the round closes
 * @param risks and what else is for the steering group alone
 * @param request what is asked of the steering group; stays inside
 * @param meansUsed people and money; stays inside
 * @param actions what is said of those that were asked about, by lineage; empty when one goes as
 *     agreed. What was said of another one stays
 */
public record ReportContent(
        Rating rating,
        LocalizedText summary,
        @Nullable String risks,
        @Nullable String request,
        @Nullable String meansUsed,
        Map<UUID, Optional<ReportedAction>> actions) {

    public ReportContent {
        actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
    }
}
