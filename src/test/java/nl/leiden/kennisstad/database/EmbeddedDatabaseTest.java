package nl.leiden.kennisstad.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseTest {

    @TempDir private Path home;

    @Test
    void keepsItsDataOverARestartAndIsDurable() throws Exception {
        Path folder = home.resolve("postgres");
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder, true)) {
            execute(database, "create table kept (id int)", "insert into kept values (42)");
            assertThat(query(database, "show fsync")).isEqualTo("on");
            assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(database, "show server_version")).startsWith(PostgresServer.MAJOR);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder, true)) {
            assertThat(query(database, "select id from kept")).isEqualTo("42");
        }
    }

    @Test
    void takesOverTheServerThatOutlivedItsApplication() throws Exception {
        Path folder = home.resolve("postgres");
        EmbeddedDatabase killed = EmbeddedDatabase.on(folder, true);
        execute(killed, "create table kept (id int)", "insert into kept values (42)");
        long server = pid(folder);

        try (PostgresServer adopted = PostgresServer.on(folder.toAbsolutePath(), true)) {
            assertThat(pid(folder)).isEqualTo(server);
            assertThat(killed.url()).contains(":" + adopted.port() + "/");
            assertThat(query(killed, "select id from kept")).isEqualTo("42");
        }
        assertThat(ProcessHandle.of(server).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aSecondStartOnOneFolderIsToldSo() throws Exception {
        Path folder = home.resolve("postgres");
        try (EmbeddedDatabase first = EmbeddedDatabase.on(folder, true)) {
            assertThat(first.url()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedDatabase.on(folder, true))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("in use by another start");
        }
    }

    @Test
    void aFolderOfAnotherVersionIsNotTouched() throws Exception {
        Path folder = Files.createDirectories(home.resolve("postgres"));
        Files.writeString(folder.resolve("PG_VERSION"), "9\n");

        assertThatThrownBy(() -> EmbeddedDatabase.on(folder, true))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("was written by PostgreSQL 9");
    }

    @Test
    void connectsTwoRolesAndStaysAwayWhenAnotherDatabaseIsConfigured() {
        ApplicationContextRunner runner =
                new ApplicationContextRunner()
                        .withConfiguration(
                                AutoConfigurations.of(EmbeddedDatabaseAutoConfiguration.class))
                        .withPropertyValues(
                                "kennisstad.embedded-database.directory="
                                        + home.resolve("postgres"));
        runner.run(context -> {
            assertThat(context.getBean(JdbcConnectionDetails.class).getUsername())
                    .isEqualTo("kennisstad_app");
            assertThat(context.getBean(FlywayConnectionDetails.class).getUsername())
                    .isEqualTo("kennisstad_owner");
        });
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/other")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
        runner.withBean(JdbcConnectionDetails.class, OtherDatabase::new)
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
    }

    private static final class OtherDatabase implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return "other";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://127.0.0.1:1/other";
        }
    }

    private static long pid(Path folder) throws Exception {
        return Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst());
    }

    private static void execute(EmbeddedDatabase database, String... statements)
            throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, "");
    }
}
