package nl.leiden.kennisstad.steering;

import java.time.LocalDate;

/**
 * What a project reported before.
 *
 * @param meetingOn the meeting it was for
 */
public record EarlierReport(LocalDate meetingOn, ReportView report) {}
