package nl.leiden.kennisstad.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.leiden.kennisstad.shared.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database, at the start of every writing transaction, who acts and why. */
@Component
class TrailActor implements TransactionExecutionListener {

    private final ObjectProvider<DataSource> dataSource;

    TrailActor(ObjectProvider<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            Acting.current().ifPresent(this::tell);
        }
    }

    private void tell(Acting acting) {
        Connection connection = DataSourceUtils.getConnection(dataSource.getObject());
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select set_config('kennisstad.actor', ?, true), set_config('kennisstad.reason', ?, true)")) {
            String reason = acting.reason();
            statement.setString(1, acting.actor().name());
            statement.setString(2, reason == null ? "" : reason);
            statement.execute();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The trail could not be told who acts", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource.getObject());
        }
    }
}
