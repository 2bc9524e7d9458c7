package nl.leiden.kennisstad.database;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells the migrations which role the application works with, and warns when it can do too much.
 */
@Configuration(proxyBeanMethods = false)
class RolesConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RolesConfiguration.class);

    @Bean
    FlywayConfigurationCustomizer applicationRole(
            JdbcConnectionDetails application, FlywayConnectionDetails owner) {
        String role = String.valueOf(application.getUsername());
        if (role.equals(owner.getUsername()) || owner.getUsername() == null) {
            LOG.warn(
                    "The application and the migrations use one database role, {}: what is frozen can be"
                            + " changed by a fault. Make a second role and set spring.flyway.user and"
                            + " spring.flyway.password to the owner of the schema.",
                    role);
        }
        return flyway -> flyway.placeholders(Map.of("application-role", role));
    }
}
