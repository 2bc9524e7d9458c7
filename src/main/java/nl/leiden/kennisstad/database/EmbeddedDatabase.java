package nl.leiden.kennisstad.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A real PostgreSQL that comes with the application, for trying out. That this bean is there tells
 * that it is in use. It keeps its data, also when the application is killed.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "kennisstad_owner";
    static final String APPLICATION = "kennisstad_app";
    private static final String DATABASE = "kennisstad";

    private final FolderLock lock;
    private final PostgresServer server;

    private EmbeddedDatabase(FolderLock lock, PostgresServer server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server on the folder, or takes over the one that still runs there.
     *
     * @throws DatabaseProblem in words for whoever starts the application
     */
    static EmbeddedDatabase on(Path folder, boolean durable) {
        FolderLock lock = FolderLock.of(folder);
        try {
            PostgresServer server = PostgresServer.on(folder.toAbsolutePath(), durable);
            prepare(server.port());
            return new EmbeddedDatabase(lock, server);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Address of the database for both roles. */
    public String url() {
        return Connections.url(server.port(), DATABASE);
    }

    @Override
    public void close() throws Exception {
        try (lock) {
            server.close();
        }
    }

    /** Makes the roles and the database where they are not there yet. */
    private static void prepare(int port) {
        try (Connection connection = Connections.superuser(port, "postgres");
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login");
                }
            }
            if (!exists(
                    statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    "The embedded database cannot be prepared: " + e.getMessage(),
                    "Move its folder away to begin afresh.",
                    e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
