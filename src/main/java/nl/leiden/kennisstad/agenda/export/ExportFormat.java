package nl.leiden.kennisstad.agenda.export;

import java.util.Optional;
import java.util.stream.Stream;
import nl.leiden.kennisstad.document.SheetWriter;
import nl.leiden.kennisstad.ui.Keys;

/** What an agenda can be taken along as. */
public enum ExportFormat {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", SheetWriter.XLSX),
    /** One line for each project. */
    PROJECTS("csv", SheetWriter.CSV),
    /** One line for each action. */
    ACTIONS("csv", SheetWriter.CSV);

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Part of an address, such as {@code pdf}. */
    public String key() {
        return Keys.key(this);
    }

    public static Optional<ExportFormat> of(String key) {
        return Stream.of(values()).filter(format -> format.key().equals(key)).findFirst();
    }

    /** Such as {@code agenda-2019-1-nl.pdf}. */
    public String fileName(String label, int revision, String language) {
        String part = this == PROJECTS || this == ACTIONS ? "-" + key() : "";
        return "agenda-" + label + "-" + revision + part + "-" + language + "." + extension;
    }
}
