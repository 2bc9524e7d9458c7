package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** Writes documents in one format. The same document and moment always give the same bytes. */
public interface DocWriter {

    /** Such as {@code application/pdf}. */
    String mediaType();

    /** Such as {@code pdf}. */
    String extension();

    /**
     * Writes a document; the stream stays open.
     *
     * @param made the moment of making, as the file's properties say it
     */
    void write(Doc document, Instant made, OutputStream out, Progress progress) throws IOException;
}
