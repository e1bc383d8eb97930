package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there at the next start, however the last one ended. */
class LocalDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void theNextStartFindsTheDataOfTheLastOne() throws Exception {
        try (LocalDatabase first = start()) {
            execute(first, "create table kept (what text)");
            execute(first, "insert into kept values ('before')");
        }
        try (LocalDatabase second = start()) {
            assertThat(rows(second)).isOne();
        }
    }

    @Test
    void aServerKilledInTheMiddleOfItsWorkRecoversItsFolder() throws Exception {
        LocalDatabase first = start();
        execute(first, "create table kept (what text)");
        execute(first, "insert into kept values ('before')");
        kill();
        first.close();
        try (LocalDatabase second = start()) {
            assertThat(rows(second)).isOne();
        }
    }

    private LocalDatabase start() throws IOException {
        return LocalDatabase.startIn(folder.resolve("data").resolve("postgres"));
    }

    private void kill() throws IOException, InterruptedException {
        long pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .get(0)
                .trim());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    private static void execute(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int rows(LocalDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from kept")) {
            counted.next();
            return counted.getInt(1);
        }
    }

    private static Connection connect(LocalDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.getJdbcUrl(),
                database.owner().getUsername(),
                database.owner().getPassword());
    }
}
