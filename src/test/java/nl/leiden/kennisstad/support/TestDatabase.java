package nl.leiden.kennisstad.support;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A real database of its own for a Spring test, with both roles, and a counter of statements. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private record Details(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record OwnerDetails(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}

    /** Address of the database of this context. */
    public record Url(String value) {

        /** What nobody but the owner of the machine can do. */
        public void asSuperuser(String sql) {
            TestServer.get().executeAsSuperuser(value, sql);
        }
    }

    @Bean
    Url testDatabaseUrl() {
        return new Url(TestServer.get().newDatabase());
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Url url) {
        return new Details(TestServer.APPLICATION, TestServer.PASSWORD, url.value());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Url url) {
        return new OwnerDetails(TestServer.OWNER, TestServer.PASSWORD, url.value());
    }

    @Bean
    static SqlStatements sqlStatements() {
        return new SqlStatements();
    }

    @Bean
    static BeanPostProcessor countingDataSource(SqlStatements statements) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource && name.equals("dataSource")
                        ? ProxyDataSourceBuilder.create(dataSource).listener(statements).build()
                        : bean;
            }
        };
    }
}
