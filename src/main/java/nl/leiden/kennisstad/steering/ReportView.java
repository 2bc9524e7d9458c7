package nl.leiden.kennisstad.steering;

import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A project's report in a round, to read inside.
 *
 * @param reportedBy label of who reported, null as long as nobody did
 */
public record ReportView(
        ReviewReportId id,
        ReviewRoundId round,
        ProjectId project,
        ReportState state,
        @Nullable Rating rating,
        @Nullable LocalizedText summary,
        @Nullable String remarks,
        @Nullable String request,
        @Nullable String returnReason,
        @Nullable String reportedBy,
        @Nullable Outcome outcome,
        @Nullable String outcomeRemark) {

    /** It was handed in, and not given back. */
    public boolean handedIn() {
        return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
    }
}
