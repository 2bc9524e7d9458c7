package nl.leiden.kennisstad.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files in the database. Bytes go in and out in chunks, so that memory does not depend on the size.
 * A file never changes; another content is another file.
 */
@Service
public class StoredFiles {

    static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores what is read. The stream is not closed. */
    @Transactional
    public FileId store(NewFile file, InputStream content) {
        return store(file, content::transferTo);
    }

    /**
     * Stores what is written, in one transaction.
     *
     * @throws UncheckedIOException when the content cannot be written; nothing is stored
     */
    @Transactional
    public FileId store(NewFile file, FileContent content) {
        FileId id = FileId.next();
        ChunkedOutput out = new ChunkedOutput(CHUNK, (position, chunk) -> add(id, position, chunk));
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.finish();
        jdbc.sql(
                        """
                        insert into stored_file (id, name, media_type, size, sha256, stored_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        file.name(),
                        file.mediaType(),
                        out.size(),
                        out.fingerprint(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql(
                        "select id, name, media_type, size, sha256, stored_at from stored_file where id = ?")
                .param(id.value())
                .query(StoredFiles::file)
                .optional();
    }

    /**
     * Writes the bytes of a file. Every chunk is a statement of its own: a slow reader holds no
     * connection.
     *
     * @throws IOException when the reader went away, or the file was deleted meanwhile
     */
    public void writeTo(FileId id, OutputStream out) throws IOException {
        StoredFile file =
                find(id).orElseThrow(() -> new FileNotFoundException(id.value().toString()));
        long left = file.size();
        for (int position = 0; left > 0; position++) {
            byte[] chunk = chunk(id, position);
            out.write(chunk);
            left -= chunk.length;
        }
    }

    /** Deletes a file with its bytes. One that is not there is no fault. */
    @Transactional
    public void delete(FileId id) {
        jdbc.sql("delete from stored_file where id = ?").param(id.value()).update();
    }

    private void add(FileId id, int position, byte[] content) {
        jdbc.sql("insert into stored_file_chunk (file_id, position, content) values (?, ?, ?)")
                .params(id.value(), position, content)
                .update();
    }

    private byte[] chunk(FileId id, int position) throws IOException {
        return jdbc.sql("select content from stored_file_chunk where file_id = ? and position = ?")
                .params(id.value(), position)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new FileNotFoundException(id.value().toString()));
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
