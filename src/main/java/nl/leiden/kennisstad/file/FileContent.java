package nl.leiden.kennisstad.file;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of a file, once. It does not close the stream. */
@FunctionalInterface
public interface FileContent {

    void writeTo(OutputStream out) throws IOException;
}
