package vn.tgpl.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings an empty database to the schema of the product and fills it with practice data, without the application. */
final class PracticeFill {

    private PracticeFill() {}

    static void of(String url, int cases) throws IOException, SQLException {
        LoggingSystem.get(PracticeFill.class.getClassLoader()).setLogLevel("org.flywaydb", LogLevel.WARN);
        Flyway.configure()
                .dataSource(url, OwnPostgres.OWNER, "")
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .initSql("set time zone 'Asia/Ho_Chi_Minh'")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, OwnPostgres.OWNER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("set time zone 'Asia/Ho_Chi_Minh'");
            connection.setAutoCommit(false);
            statement.execute("set local tgpl.demo_cases = '" + cases + "'");
            for (Resource script : scripts()) {
                statement.execute(script.getContentAsString(StandardCharsets.UTF_8));
            }
            // As a migration does at its end; the application of these tests does not know the owner.
            statement.execute("select platform.let_work('" + OwnPostgres.WORKER + "')");
            connection.commit();
        }
    }

    private static List<Resource> scripts() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:db/demo/*.sql");
        return Arrays.stream(found)
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }
}
