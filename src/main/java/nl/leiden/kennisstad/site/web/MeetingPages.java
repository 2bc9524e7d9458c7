package nl.leiden.kennisstad.site.web;

import java.util.List;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.meeting.MeetingView;
import nl.leiden.kennisstad.meeting.MinutesDocument;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Meetings as the templates of the public site show them. */
final class MeetingPages {

    private MeetingPages() {}

    /**
     * @param path null for one that is still to come
     */
    record Row(MeetingView meeting, LocalizedText title, @Nullable String path) {}

    record ListPage(List<Row> toCome, List<Row> held, String calendarPath) {}

    record Decided(DecisionView decision, LocalizedText title, String path) {}

    /**
     * A meeting that was held.
     *
     * @param minutes null when they are not public
     * @param dutchOnly whether an English reader finds Dutch in them
     */
    record Page(
            MeetingView meeting,
            List<Decided> decisions,
            @Nullable String reviewPath,
            @Nullable MinutesDocument minutes,
            boolean dutchOnly) {}
}
