package nl.leiden.kennisstad.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.support.EmptyPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@EmptyPortal
class StoredFilesTest {

    private static final NewFile FILE = new NewFile("agenda.pdf", "application/pdf");

    @Autowired private StoredFiles files;
    @Autowired private Downloads downloads;
    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, StoredFiles.CHUNK - 1, StoredFiles.CHUNK, StoredFiles.CHUNK * 2 + 1})
    void whatComesOutIsWhatWentIn(int size) throws Exception {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        FileId id = files.store(FILE, new ByteArrayInputStream(bytes));

        StoredFile file = files.find(id).orElseThrow();
        assertThat(file.name()).isEqualTo("agenda.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(size);
        assertThat(file.sha256())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(read(id)).isEqualTo(bytes);
    }

    @Test
    void memoryDoesNotGrowWithTheFile() throws IOException {
        long size = 64L * 1024 * 1024;
        FileId id =
                files.store(
                        FILE,
                        new InputStream() {
                            private long given;

                            @Override
                            public int read() {
                                return given++ < size ? (int) (given & 0x7f) : -1;
                            }
                        });
        long[] counted = new long[2];
        files.writeTo(
                id,
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        counted[0]++;
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        counted[0] += length;
                        counted[1] = Math.max(counted[1], length);
                    }
                });

        assertThat(counted[0]).isEqualTo(size);
        assertThat(counted[1]).isLessThanOrEqualTo(StoredFiles.CHUNK);
        files.delete(id);
    }

    @Test
    void nothingIsStoredOfWhatBreaksOffHalfWay() {
        long before = chunks();
        assertThatThrownBy(() ->
                        files.store(
                                FILE,
                                out -> {
                                    out.write(new byte[StoredFiles.CHUNK + 1]);
                                    throw new IOException("broken");
                                }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(chunks()).isEqualTo(before);
    }

    @Test
    void deletingTakesTheBytesAlongAndIsNoFaultTwice() {
        FileId id = files.store(FILE, out -> out.write(1));
        long before = chunks();
        files.delete(id);
        files.delete(id);

        assertThat(chunks()).isEqualTo(before - 1);
        assertThat(files.find(id)).isEmpty();
        assertThatThrownBy(() -> read(id)).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void theTrailTellsOfTheFileAndHoldsNoBytes() {
        FileId id =
                new Acting(new Actor("account:somebody"), null)
                        .call(() -> files.store(FILE, out -> out.write(new byte[100])));

        assertThat(
                        jdbc.sql(
                                        "select actor || '|' || table_name || '|' || operation from trail where row_key = ?")
                                .param(id.value().toString())
                                .query(String.class)
                                .list())
                .containsExactly("account:somebody|stored_file|insert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update stored_file_chunk set content = ''",
                "delete from stored_file_chunk",
                "update stored_file set size = 0"
            })
    void theApplicationCannotChangeBytes(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void isSentToKeepAndNotToShow() throws IOException {
        FileId id =
                files.store(
                        new NewFile("Coördinatie “1a”.html", "text/html"),
                        out -> out.write(new byte[] {60, 62}));
        MockHttpServletResponse response = new MockHttpServletResponse();
        downloads.send(files.find(id).orElseThrow(), response);

        assertThat(response.getContentAsByteArray()).containsExactly(60, 62);
        assertThat(response.getContentLength()).isEqualTo(2);
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Co%C3%B6rdinatie%20%E2%80%9C1a%E2%80%9D.html");
        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "../x", "a/b", "a\\b", "a\nb", "a\0b"})
    void aNameIsNoPath(String name) {
        assertThatThrownBy(() -> new NewFile(name, "text/plain"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] read(FileId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeTo(id, out);
        return out.toByteArray();
    }

    private long chunks() {
        return jdbc.sql("select count(*) from stored_file_chunk").query(Long.class).single();
    }
}
