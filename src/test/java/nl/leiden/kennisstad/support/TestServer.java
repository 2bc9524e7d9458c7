package nl.leiden.kennisstad.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one PostgreSQL of a test run: a container where a Docker engine answers, else the embedded
 * one. The property {@code kennisstad.test.database} with {@code testcontainers} or {@code
 * embedded} forces either. Every Spring context gets a database of its own.
 */
final class TestServer {

    static final String OWNER = "kennisstad_owner";
    static final String APPLICATION = "kennisstad_app";
    static final String PASSWORD = "for-tests-only";

    private static final String IMAGE =
            System.getProperty("kennisstad.test.image", "postgres:18-alpine");
    private static final TestServer INSTANCE = start();

    private final AtomicInteger databases = new AtomicInteger();
    private final String host;
    private final int port;
    private final String superuser;
    private final String superPassword;

    private TestServer(String host, int port, String superuser, String superPassword) {
        this.host = host;
        this.port = port;
        this.superuser = superuser;
        this.superPassword = superPassword;
    }

    static TestServer get() {
        return INSTANCE;
    }

    /** A fresh database, owned by the owner. */
    String newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        execute("create database " + name + " owner " + OWNER);
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private void execute(String sql) {
        executeAsSuperuser(url("postgres"), sql);
    }

    void executeAsSuperuser(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, superuser, superPassword);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestServer start() {
        TestServer server = useContainer() ? container() : embedded();
        for (String role : new String[] {OWNER, APPLICATION}) {
            server.execute("create role " + role + " login password '" + PASSWORD + "'");
        }
        return server;
    }

    private static boolean useContainer() {
        return switch (System.getProperty("kennisstad.test.database", "auto")) {
            case "testcontainers" -> true;
            case "embedded" -> false;
            default -> DockerClientFactory.instance().isDockerAvailable();
        };
    }

    private static TestServer container() {
        PostgreSQLContainer container =
                new PostgreSQLContainer(
                        DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"));
        container.start();
        System.out.println(
                "Tests use PostgreSQL in a container: " + container.getDockerImageName());
        return new TestServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    private static TestServer embedded() {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder()
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("max_connections", "200")
                            .start();
            System.out.println("Tests use the embedded PostgreSQL");
            return new TestServer("127.0.0.1", postgres.getPort(), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
