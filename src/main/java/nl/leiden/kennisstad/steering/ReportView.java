package nl.leiden.kennisstad.steering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A project's report in a round, to read inside.
 *
 * @param onBehalf the coordinator wrote it for the lead
 * @param returnNotes what has to be done, by the name of a {@link ReportPart}
 * @param reportedBy label of who reported, null as long as nobody did
 * @param outcomeText what was decided; becomes public with the outcome
 * @param outcomeRemark stays inside
 */
public record ReportView(
        ReviewReportId id,
        ReviewRoundId round,
        ProjectId project,
        ReportState state,
        @Nullable Rating rating,
        @Nullable LocalizedText summary,
        @Nullable String risks,
        @Nullable String request,
        @Nullable String meansUsed,
        boolean onBehalf,
        @Nullable String returnReason,
        Map<String, String> returnNotes,
        @Nullable String reportedBy,
        @Nullable Outcome outcome,
        @Nullable LocalizedText outcomeText,
        @Nullable String outcomeRemark) {

    /** What has to be done about a part. */
    public record Note(ReportPart part, String text) {}

    /** What has to be done, in the order of the report. */
    public List<Note> notes() {
        return returnNotes.entrySet().stream()
                .map(note -> new Note(ReportPart.valueOf(note.getKey()), note.getValue()))
                .sorted(Comparator.comparing(Note::part))
                .toList();
    }

    /** It was handed in, and not given back. */
    public boolean handedIn() {
        return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
    }

    /** The same with its public texts read otherwise. */
    ReportView saying(UnaryOperator<LocalizedText> reading) {
        return new ReportView(
                id,
                round,
                project,
                state,
                rating,
                summary == null ? null : reading.apply(summary),
                risks,
                request,
                meansUsed,
                onBehalf,
                returnReason,
                returnNotes,
                reportedBy,
                outcome,
                outcomeText == null ? null : reading.apply(outcomeText),
                outcomeRemark);
    }
}
