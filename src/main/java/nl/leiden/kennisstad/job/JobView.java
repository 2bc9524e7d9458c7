package nl.leiden.kennisstad.job;

import java.util.Map;
import nl.leiden.kennisstad.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * A job as its owner sees it.
 *
 * @param payload what it was started with
 * @param total 0 while it is not known
 * @param file what came of it, or null
 * @param reference of what went wrong, as in the log, or null
 */
public record JobView(
        JobId id,
        String kind,
        Map<String, String> payload,
        JobState state,
        int done,
        int total,
        @Nullable FileId file,
        @Nullable String reference) {}
