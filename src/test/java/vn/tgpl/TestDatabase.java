package vn.tgpl;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** One real PostgreSQL for all tests of a run: in a container where Docker answers, embedded where not. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String IMAGE = "postgres:17-alpine";

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        return Server.CONNECTION;
    }

    /** An empty database of its own on the same server, for tests that need the practice data. */
    public static JdbcConnectionDetails fresh(String name) {
        JdbcConnectionDetails server = Server.CONNECTION;
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no second database", failure);
        }
        String url = server.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return new Connection(url, server.getUsername(), server.getPassword());
    }

    /** A database that is there already and trusts who comes from this machine. */
    public static JdbcConnectionDetails at(String url) {
        return new Connection(url, "postgres", "");
    }

    private static final class Server {

        static final JdbcConnectionDetails CONNECTION = start();

        private static JdbcConnectionDetails start() {
            return dockerAnswers() ? inContainer() : embedded();
        }

        private static boolean dockerAnswers() {
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } catch (RuntimeException noDocker) {
                return false;
            }
        }

        @SuppressWarnings("resource") // lives as long as the test run
        private static JdbcConnectionDetails inContainer() {
            PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
            container.start();
            return new Connection(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        private static JdbcConnectionDetails embedded() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "150")
                        .start();
                return new Connection(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private record Connection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}
}
