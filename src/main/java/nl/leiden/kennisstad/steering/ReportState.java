package nl.leiden.kennisstad.steering;

/** Where a report is on its way. */
public enum ReportState {
    REQUESTED,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
