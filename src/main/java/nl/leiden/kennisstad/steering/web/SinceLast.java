package nl.leiden.kennisstad.steering.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.TextRedline;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.steering.EarlierReport;
import nl.leiden.kennisstad.steering.Rating;
import nl.leiden.kennisstad.steering.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * A report beside the one before, word by word.
 *
 * @param day of the meeting that was for
 * @param rating of that time
 * @param parts those that have a text, then or now
 */
record SinceLast(LocalDate day, @Nullable Rating rating, List<Part> parts) {

    /**
     * A part of the report.
     *
     * @param name the last word of its message key
     */
    record Part(String name, TextRedline text) {}

    /** As long as nothing was reported this time, what was said then stays as it was. */
    static SinceLast of(EarlierReport earlier, ReportView now, Language language) {
        ReportView before = earlier.report();
        ReportView said = now.rating() == null ? before : now;
        List<Part> parts = new ArrayList<>();
        add(parts, "summary", TextRedline.of(before.summary(), said.summary(), language));
        add(parts, "request", dutch(before.request(), said.request()));
        add(parts, "risks", dutch(before.risks(), said.risks()));
        add(parts, "means-used", dutch(before.meansUsed(), said.meansUsed()));
        return new SinceLast(earlier.meetingOn(), before.rating(), parts);
    }

    private static void add(List<Part> parts, String name, TextRedline text) {
        if (!text.runs().isEmpty()) {
            parts.add(new Part(name, text));
        }
    }

    private static TextRedline dutch(@Nullable String before, @Nullable String now) {
        return TextRedline.of(text(before), text(now), Language.NL);
    }

    private static @Nullable LocalizedText text(@Nullable String said) {
        return said == null ? null : LocalizedText.dutch(said);
    }
}
