package nl.leiden.kennisstad.meeting;

import java.util.List;
import nl.leiden.kennisstad.document.DocBuilder;
import nl.leiden.kennisstad.document.Run;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import nl.leiden.kennisstad.ui.Keys;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;

/** The minutes of the last meeting in the meeting book: who was there, what was said, decided. */
record BookMinutes(MinutesDocument minutes, Language language, Say say) {

    void write(DocBuilder doc) {
        doc.pageBreak().heading(1, words("meeting.minutes.of", minutes.day()));
        people(doc);
        for (MinutesDocument.Item item : minutes.items()) {
            doc.heading(
                    2, LocalizedText.joined(" ", List.of(both(item.number() + "."), item.title())));
            said(doc, item.said());
        }
        LocalizedText closing = minutes.closing();
        if (closing != null) {
            doc.heading(2, words("meeting.minutes.closing"));
            said(doc, closing);
        }
        decisions(doc);
    }

    private void people(DocBuilder doc) {
        doc.heading(2, words("meeting.attendance"));
        if (minutes.people().isEmpty()) {
            doc.paragraph(words("meeting.invitees.none"));
            return;
        }
        doc.bullets(minutes.people().stream().map(this::person).toList());
    }

    private LocalizedText person(MinutesDocument.Person person) {
        LocalizedText who =
                LocalizedText.joined(
                        ", ",
                        List.of(
                                both(person.name()),
                                say.both("meeting.capacity." + Keys.key(person.capacity()))));
        Attendance attendance = person.attendance();
        return LocalizedText.joined(
                ": ",
                List.of(
                        who,
                        say.both(
                                "meeting.attendance."
                                        + (attendance == null
                                                ? "unknown"
                                                : Keys.key(attendance)))));
    }

    private void said(DocBuilder doc, @Nullable LocalizedText said) {
        if (said == null) {
            doc.paragraph(words("meeting.minutes.nothing"));
        } else {
            doc.prose(said, 3);
        }
    }

    private void decisions(DocBuilder doc) {
        if (minutes.decisions().isEmpty()) {
            return;
        }
        doc.heading(2, words("meeting.decisions"));
        minutes.decisions()
                .forEach(taken ->
                        doc.paragraph(
                                Run.strong(new Reading(taken.number() + " ", language)),
                                Run.plain(taken.text().in(language))));
    }

    private static LocalizedText both(String text) {
        return LocalizedText.of(text, text);
    }

    private String words(String key, Object... arguments) {
        return say.in(language, key, arguments);
    }
}
