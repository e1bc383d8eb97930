package vn.tgpl.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * R12: a migration that alters a table which somebody reads. It gives up its wait soon, so that nobody queues behind it for long,
 * leaves nothing, and goes through when the table is free; the rows are what they were.
 */
class BusyTableMigrationTests {

    private static final String DATABASE = "tgpl";
    private static final int CASES = 30;
    private static final String NEXT = """
            create table intake.next_release (id int);
            alter table intake.request add column next_release text not null default 'none';""";

    /** Three seconds for the lock, and what a busy machine adds. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private static OwnPostgres server;
    private static JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeAll
    static void aDatabaseWithWorkInIt() throws Exception {
        server = OwnPostgres.start();
        PracticeFill.of(server.database(DATABASE), CASES);
        jdbc = JdbcClient.create(new DriverManagerDataSource(server.url(DATABASE), "postgres", ""));
    }

    @AfterAll
    static void letGo() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void theNextVersion() throws IOException {
        Files.writeString(folder.resolve("V209901010000__next_release.sql"), NEXT);
    }

    @Test
    void givesUpItsWaitLeavesNothingAndGoesThroughWhenTheTableIsFree() throws Exception {
        String rows = rows();
        try (Connection reader = server.connect(DATABASE);
                Statement reading = reader.createStatement()) {
            reader.setAutoCommit(false);
            reading.execute("select count(*) from intake.request");
            CompletableFuture<Throwable> migration =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> flyway().migrate()));
            await().atMost(LONGEST_WAIT).until(BusyTableMigrationTests::somebodyWaits);
            assertThat(othersRead())
                    .as("who reads meanwhile, behind the migration")
                    .isPositive();
            assertThat(migration).succeedsWithin(LONGEST_WAIT);
            assertThat(migration.join())
                    .isInstanceOf(FlywayException.class)
                    .rootCause()
                    .hasMessageContaining("lock timeout");
            reader.rollback();
        }
        assertThat(jdbc.sql("select to_regclass('intake.next_release')::text")
                        .query(String.class)
                        .optional())
                .isEmpty();
        assertThat(flyway().info().pending()).hasSize(1);
        flyway().migrate();
        assertThat(flyway().info().pending()).isEmpty();
        assertThat(rows()).isEqualTo(rows);
    }

    /** Comes back when the migration has given up its place in the queue. */
    private static int othersRead() {
        return jdbc.sql("select count(*) from intake.request")
                .query(Integer.class)
                .single();
    }

    private static boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted and mode = 'AccessExclusiveLock')")
                .query(Boolean.class)
                .single();
    }

    private static String rows() {
        return jdbc.sql(
                        "select count(*) || ' ' || sum(hashtextextended(receipt_code || state || version, 0)) from intake.request")
                .query(String.class)
                .single();
    }

    /** With what the product says to a connection of its migrations. */
    private Flyway flyway() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return Flyway.configure()
                .dataSource(server.url(DATABASE), OwnPostgres.OWNER, "")
                .locations("classpath:db/migration", "filesystem:" + folder)
                .defaultSchema("public")
                .initSql(settings.getObject().getProperty("spring.flyway.init-sqls"))
                .load();
    }
}
