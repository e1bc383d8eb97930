package vn.tgpl;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One real PostgreSQL for all tests of a run: in a container where Docker answers, embedded where not. As in production, the
 * application works with an account that owns nothing; what only an owner can do, a test does by {@code set local role}.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String IMAGE = "postgres:17-alpine";
    private static final String WORKER = "worker";

    @Bean
    JdbcConnectionDetails testDatabaseConnection() {
        return worker(Server.OWNER.getJdbcUrl());
    }

    @Bean
    FlywayConnectionDetails testDatabaseOwner() {
        return Server.OWNER;
    }

    /** An empty database of its own on the same server, for tests that need the practice data. */
    public static FlywayConnectionDetails fresh(String name) {
        try (var connection = connect(Server.OWNER);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no second database", failure);
        }
        String url = Server.OWNER.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1");
        return new Owner(url, Server.OWNER.getUsername(), Server.OWNER.getPassword());
    }

    /** A database that is there already, knows the worker and trusts who comes from this machine. */
    public static FlywayConnectionDetails at(String url) {
        return new Owner(url, "postgres", "");
    }

    /** How the application signs in to a database of the server. */
    public static JdbcConnectionDetails worker(String url) {
        return new Worker(url, WORKER, WORKER);
    }

    /** The account that owns the database and what is in it. */
    public static String owner() {
        return Server.OWNER.getUsername();
    }

    private static Connection connect(Owner owner) throws SQLException {
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }

    private static final class Server {

        static final Owner OWNER = start();

        private static Owner start() {
            Owner owner = dockerAnswers() ? inContainer() : embedded();
            try (var connection = connect(owner);
                    var statement = connection.createStatement()) {
                statement.execute("create role " + WORKER + " login password '" + WORKER + "'");
                // What tests do that the application never does: clear up behind what they committed, and become the
                // owner.
                statement.execute("grant pg_maintain to " + WORKER);
                statement.execute("grant set on parameter session_replication_role to " + WORKER);
                statement.execute("grant " + owner.getUsername() + " to " + WORKER + " with inherit false, set true");
            } catch (SQLException failure) {
                throw new IllegalStateException("no working account", failure);
            }
            return owner;
        }

        private static boolean dockerAnswers() {
            try {
                return DockerClientFactory.instance().isDockerAvailable();
            } catch (RuntimeException noDocker) {
                return false;
            }
        }

        @SuppressWarnings("resource") // lives as long as the test run
        private static Owner inContainer() {
            PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
            container.start();
            return new Owner(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        private static Owner embedded() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "150")
                        .start();
                return new Owner("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres", "postgres", "");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private record Owner(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}

    private record Worker(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}
}
