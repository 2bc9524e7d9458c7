package nl.leiden.kennisstad.steering;

import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is reported of a project.
 *
 * @param summary becomes public when the round closes
 * @param risks and what else is for the steering group alone
 * @param request what is asked of the steering group; stays inside
 * @param meansUsed people and money; stays inside
 * @param actions those something happened to
 */
public record ReportContent(
        Rating rating,
        LocalizedText summary,
        @Nullable String risks,
        @Nullable String request,
        @Nullable String meansUsed,
        List<ReportedAction> actions) {

    public ReportContent {
        actions = List.copyOf(actions);
    }
}
