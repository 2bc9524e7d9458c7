package nl.leiden.kennisstad.site.web;

import java.time.LocalDate;
import java.util.List;
import nl.leiden.kennisstad.agenda.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which state of an agenda a page shows, and how anybody can check that nothing was changed in it.
 *
 * @param older null on the newest one
 * @param english the edition that an English page shows, null when there is none
 * @param revisions all that were adopted, the newest first
 * @param files in the language of the page
 */
record Publication(
        @Nullable Older older,
        @Nullable English english,
        List<RevisionItem> revisions,
        List<FileItem> files,
        String timelinePath,
        Proof proof) {

    /** This is not the newest one any more. */
    record Older(int number, LocalDate adoptedOn, String newestPath) {}

    record English(int number, LocalDate day) {}

    /**
     * One state of the agenda.
     *
     * @param decision its number
     * @param shown whether it is on the page
     * @param changesPath null when it was not made from another one
     */
    record RevisionItem(
            int number,
            String path,
            LocalDate adoptedOn,
            @Nullable String decision,
            boolean shown,
            @Nullable String changesPath) {}

    /** What it can be taken along as. */
    record FileItem(ExportFormat format, String path) {}

    /**
     * What was put on record.
     *
     * @param dutch the document that prevails
     * @param editions in English, the newest first
     */
    record Proof(Download dutch, List<Download> editions) {}

    /**
     * A document to keep.
     *
     * @param number of an English edition, 1 for the Dutch
     * @param day on which it was put on record
     * @param file the name that it is kept under
     */
    record Download(int number, LocalDate day, String fingerprint, String file, String path) {}
}
