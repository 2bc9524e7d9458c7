package nl.leiden.kennisstad.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends a file to keep, never to show: no browser runs or frames what is in it, and nobody on the
 * way keeps it.
 */
@Component
public class Downloads {

    private final StoredFiles files;

    Downloads(StoredFiles files) {
        this.files = files;
    }

    /** Sends a stored file. */
    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(file.size());
        send(
                new NewFile(file.name(), file.mediaType()),
                out -> files.writeTo(file.id(), out),
                response);
    }

    /** Sends a file that is made while it is sent. */
    public void send(NewFile file, FileContent content, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        content.writeTo(response.getOutputStream());
    }
}
