package nl.leiden.kennisstad.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server on a folder: started by us, or found alive there after the process that
 * started it was killed.
 */
final class PostgresServer implements AutoCloseable {

    /** Major version of the binaries; a folder keeps the version that made it. */
    static final String MAJOR = "18";

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int port;
    private final AutoCloseable stop;

    private PostgresServer(int port, AutoCloseable stop) {
        this.port = port;
        this.stop = stop;
    }

    static PostgresServer on(Path folder, boolean durable) {
        requireVersion(folder);
        return alive(folder).orElseGet(() -> start(folder, durable));
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws Exception {
        stop.close();
    }

    private static PostgresServer start(Path folder, boolean durable) {
        String on = durable ? "on" : "off";
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(PATIENCE)
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("fsync", on)
                            .setServerConfig("synchronous_commit", on)
                            .setServerConfig("full_page_writes", on)
                            .start();
            return new PostgresServer(server.getPort(), server);
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseProblem(
                    "The embedded PostgreSQL did not start on " + folder + ": " + e.getMessage(),
                    "If there are no binaries for this platform, configure a server of your own with"
                            + " spring.datasource.url. Otherwise see the messages above.",
                    e);
        }
    }

    /** The server that still runs on this folder, as its own note of its process and port says. */
    private static Optional<PostgresServer> alive(Path folder) {
        Path note = folder.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        List<String> lines = lines(note);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
                .filter(process -> Connections.answers(port))
                .map(process -> new PostgresServer(port, () -> end(process)));
    }

    private static void end(ProcessHandle process)
            throws InterruptedException, ExecutionException, TimeoutException {
        process.destroy();
        process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static void requireVersion(Path folder) {
        Path version = folder.resolve("PG_VERSION");
        if (Files.exists(version) && !lines(version).getFirst().strip().equals(MAJOR)) {
            throw new DatabaseProblem(
                    "The folder %s was written by PostgreSQL %s, and this is version %s."
                            .formatted(folder, lines(version).getFirst().strip(), MAJOR),
                    "Move the folder away to begin afresh, or dump its data with the old version first.");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
