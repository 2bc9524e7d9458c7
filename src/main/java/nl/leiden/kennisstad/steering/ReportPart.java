package nl.leiden.kennisstad.steering;

/** A part of a report that a remark can be about when it is given back. */
public enum ReportPart {
    SUMMARY,
    ACTIONS,
    RISKS,
    REQUEST,
    MEANS
}
