package nl.leiden.kennisstad.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Connections of the superuser to an embedded server; local ones are trusted. */
final class Connections {

    private Connections() {}

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    static Connection superuser(int port, String database) throws SQLException {
        return DriverManager.getConnection(
                url(port, database) + "?connectTimeout=2&loginTimeout=2", "postgres", "");
    }

    static boolean answers(int port) {
        try (Connection connection = superuser(port, "postgres");
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }
}
