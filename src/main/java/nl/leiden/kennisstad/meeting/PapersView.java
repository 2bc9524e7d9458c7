package nl.leiden.kennisstad.meeting;

import java.time.Instant;
import java.util.UUID;
import nl.leiden.kennisstad.file.FileId;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the papers of a meeting.
 *
 * @param sentAt null as long as it was only prepared
 */
public record PapersView(
        UUID id,
        int edition,
        FileId bookNl,
        FileId bookEn,
        Instant preparedAt,
        @Nullable Instant sentAt) {

    public boolean sent() {
        return sentAt != null;
    }

    public FileId book(Language language) {
        return language == Language.NL ? bookNl : bookEn;
    }
}
