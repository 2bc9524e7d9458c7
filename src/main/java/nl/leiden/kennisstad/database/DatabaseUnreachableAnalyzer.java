package nl.leiden.kennisstad.database;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says which configured database does not answer. */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    private final Environment environment;

    DatabaseUnreachableAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PSQLException failure) {
        String state = failure.getSQLState();
        if (state == null || !(PSQLState.isConnectionError(state) || state.startsWith("28"))) {
            return null;
        }
        return new FailureAnalysis(
                "The database at "
                        + environment.getProperty("spring.datasource.url", "the embedded server")
                        + " does not let the application in: "
                        + failure.getMessage(),
                "Check that the server runs, and that spring.datasource.url, .username and .password,"
                        + " and spring.flyway.url, .user and .password are right.",
                failure);
    }
}
