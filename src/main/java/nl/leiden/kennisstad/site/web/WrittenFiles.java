package nl.leiden.kennisstad.site.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Files made of what is frozen. They never change, so they are kept as long as there is memory; a
 * few are written at a time, so that readers of pages do not wait for readers of files.
 */
@Component
class WrittenFiles {

    private static final int AT_A_TIME = 2;

    private final Map<String, byte[]> kept = new ConcurrentReferenceHashMap<>();
    private final Semaphore writing = new Semaphore(AT_A_TIME, true);

    /** Writes a file. */
    @FunctionalInterface
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param key of everything that the file depends on
     */
    byte[] file(String key, Writer writer) {
        byte[] known = kept.get(key);
        return known != null ? known : write(key, writer);
    }

    private byte[] write(String key, Writer writer) {
        writing.acquireUninterruptibly();
        try {
            byte[] meanwhile = kept.get(key);
            if (meanwhile != null) {
                return meanwhile;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.writeTo(out);
            byte[] bytes = out.toByteArray();
            kept.put(key, bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.release();
        }
    }
}
