package nl.leiden.kennisstad.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database for trying out, used when no datasource URL is configured.
 *
 * @param directory the folder that keeps its data
 * @param durable off only for tests that throw their data away
 */
@ConfigurationProperties("kennisstad.embedded-database")
record EmbeddedDatabaseProperties(
        @DefaultValue(".data/postgres") Path directory, @DefaultValue("true") boolean durable) {}
