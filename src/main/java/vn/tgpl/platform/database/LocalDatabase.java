package vn.tgpl.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server owned by this process.
 *
 * <p>After a hard kill of the application its server lives on. The next start finds the port in {@code postmaster.pid}
 * and takes that server over, or, where it died too, lets PostgreSQL recover the same folder. The server of an application
 * that lives is left alone: the folder is locked by its process.
 */
final class LocalDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final int PORT_LINE = 3;
    private static final String OWNER = "postgres";
    private static final String WORKER = "tgpl";

    private final EmbeddedPostgres server;

    private LocalDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** The directory around the folder belongs to this process already ({@link DirectoryGuard}). */
    static LocalDatabase startIn(Path folder) throws IOException {
        LocalDatabase database = new LocalDatabase(start(folder));
        database.letWorkerIn();
        return database;
    }

    /** The application works with an account of its own here too, so that what it may not do is found out early. */
    private void letWorkerIn() throws IOException {
        try (Connection connection = DriverManager.getConnection(getJdbcUrl(), OWNER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin if not exists (select 1 from pg_roles where rolname = '" + WORKER
                    + "') then create role " + WORKER + " login; end if; end $$");
        } catch (SQLException failure) {
            server.close();
            throw new IOException("the local database refuses its working account", failure);
        }
    }

    /** Who changes the schema. */
    FlywayConnectionDetails owner() {
        return new OwnerDetails(getJdbcUrl(), OWNER, "");
    }

    private static EmbeddedPostgres start(Path folder) throws IOException {
        Files.createDirectories(folder);
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(portOfRunningServer(folder))
                // The library's defaults are made for throw-away data; these keep what was acknowledged.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
    }

    private static int portOfRunningServer(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).trim()) : 0;
    }

    @Override
    public String getJdbcUrl() {
        // The address the library makes names the owner, whoever signs in.
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public String getUsername() {
        return WORKER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
