package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Map;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda says of one project.
 *
 * @param goal Markdown
 * @param introduction background, Markdown
 * @param statusWords where the project stands, in the words of those who drew up the agenda
 */
public record EntryContent(
        @Nullable LocalizedText goal,
        @Nullable LocalizedText introduction,
        @Nullable LocalizedText statusWords,
        List<Lead> leads,
        List<Partner> partners,
        List<NewAction> actions,
        Map<String, Argument> arguments) {

    static final EntryContent EMPTY =
            new EntryContent(null, null, null, List.of(), List.of(), List.of(), Map.of());
}
