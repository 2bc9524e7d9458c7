package nl.leiden.kennisstad.meeting;

import java.util.List;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A point of the order of the day.
 *
 * @param number from 1
 * @param matter key of the matter it came from, null for the coordinator's own
 * @param page English template of the page it is about, or null
 * @param minutes what was said, null as long as nothing was written down
 */
public record ItemView(
        MeetingItemId id,
        int number,
        Matter.Kind kind,
        @Nullable String matter,
        LocalizedText title,
        @Nullable LocalizedText explanation,
        @Nullable String page,
        List<String> pageValues,
        @Nullable String minutes) {}
