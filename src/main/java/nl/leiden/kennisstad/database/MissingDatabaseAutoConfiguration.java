package nl.leiden.kennisstad.database;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Says what to set when no database is configured and none comes with the application. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
public class MissingDatabaseAutoConfiguration {

    @Bean
    JdbcConnectionDetails noConnection() {
        throw new DatabaseProblem(
                "No database is configured.",
                "Set spring.datasource.url, .username and .password for the application, and"
                        + " spring.flyway.url, .user and .password for the owner of the schema. The README"
                        + " lists all settings.");
    }
}
