package nl.leiden.kennisstad.steering;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The public part of a closed round as it is frozen, with every name as it was that day: format 1.
 */
public record ReviewDocument(
        LocalDate meetingOn,
        LocalizedText agenda,
        String agendaLabel,
        boolean example,
        List<Report> reports) {

    static final int FORMAT = 1;

    /**
     * What became public of one project.
     *
     * @param project the project's key, so that the document can be followed to it
     * @param rating null when nobody reported
     * @param outcome null when the steering group said nothing of it
     * @param outcomeText what it decided, when it said more than the outcome
     */
    public record Report(
            String project,
            String code,
            LocalizedText title,
            @Nullable Rating rating,
            @Nullable LocalizedText summary,
            @Nullable Outcome outcome,
            @Nullable LocalizedText outcomeText) {}
}
