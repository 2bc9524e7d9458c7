package nl.leiden.kennisstad.steering;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The steering group's sheet: every project in a line, then and now. It can be kept as JSON.
 *
 * @param comparedWith the meeting of the round before, null for the first
 */
public record ReviewSheet(LocalDate meetingOn, @Nullable LocalDate comparedWith, List<Line> lines) {

    /**
     * A project.
     *
     * @param project its key
     * @param theme number of its theme, null above the themes
     * @param rating null when nobody has reported
     * @param before what was said of it last, or null
     * @param onBehalf true when whoever reported did so for the lead, else null
     * @param late what should have been done by the day of the meeting
     * @param changed what the report says became of actions
     * @param silent nobody has reported
     * @param withoutLead no lead has accepted
     * @param withoutMeans nothing is put in
     */
    public record Line(
            String project,
            String code,
            LocalizedText title,
            @Nullable Integer theme,
            @Nullable LocalizedText status,
            @Nullable Rating rating,
            @Nullable Rating before,
            Rating.@Nullable Change change,
            @Nullable LocalizedText summary,
            @Nullable String risks,
            @Nullable String request,
            @Nullable String meansUsed,
            @Nullable String reportedBy,
            @Nullable Boolean onBehalf,
            @Nullable Outcome outcome,
            @Nullable LocalizedText outcomeText,
            @Nullable String outcomeRemark,
            List<LocalizedText> late,
            List<Changed> changed,
            boolean silent,
            boolean withoutLead,
            boolean withoutMeans) {}

    /** What a report says became of an action. */
    public record Changed(
            LocalizedText action,
            ReportedState state,
            @Nullable LocalDate until,
            @Nullable String reason) {}
}
