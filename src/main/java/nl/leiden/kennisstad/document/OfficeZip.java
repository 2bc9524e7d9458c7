package nl.leiden.kennisstad.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs an Office file anew with the moment of making as the time of every part. */
final class OfficeZip {

    private OfficeZip() {}

    static void copy(byte[] file, Instant made, OutputStream out) throws IOException {
        LocalDateTime moment =
                LocalDateTime.ofInstant(made.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipFile parts = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(moment);
                packed.putNextEntry(same);
                try (InputStream content = parts.getInputStream(part)) {
                    content.transferTo(packed);
                }
                packed.closeEntry();
            }
        }
        packed.finish();
    }
}
