package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.tgpl.TestDatabase;

/** The owner of the database brings the schema to this version; the application, which does not know him, holds it against that. */
@Timeout(120)
class MigrationTests {

    private static final String LAST = """
            %s from public.flyway_schema_history
             where installed_rank = (select max(installed_rank) from public.flyway_schema_history)""";

    private static FlywayConnectionDetails owner;
    private static JdbcConnectionDetails worker;
    private static JdbcClient asOwner;

    @BeforeAll
    static void migrateAsTheCommandDoes() {
        owner = TestDatabase.fresh("migrated_by_the_owner");
        worker = TestDatabase.worker(owner.getJdbcUrl());
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withUserConfiguration(Migration.class)
                .withPropertyValues(
                        "spring.datasource.url=" + owner.getJdbcUrl(),
                        "spring.datasource.username=" + worker.getUsername(),
                        "tgpl.database.owner.username=" + owner.getUsername(),
                        "tgpl.database.owner.password=" + owner.getPassword())
                .run(context -> assertThat(context).hasNotFailed());
        asOwner = JdbcClient.create(
                new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
    }

    @Test
    void theWorkingAccountGetsItsRightsAndFindsNothingToChange() {
        start(false);
        assertThat(JdbcClient.create(working())
                        .sql("select count(*) from people.person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSchemaOfAnEarlierVersionIsToldAndLeftAlone() {
        asOwner.sql("create table public.aside as " + LAST.formatted("select *"))
                .update();
        asOwner.sql(LAST.formatted("delete")).update();
        try {
            assertThatExceptionOfType(SchemaDoesNotFit.class)
                    .isThrownBy(() -> start(false))
                    .withMessageContaining("earlier version");
        } finally {
            asOwner.sql("insert into public.flyway_schema_history select * from public.aside")
                    .update();
            asOwner.sql("drop table public.aside").update();
        }
        start(false);
    }

    @Test
    void aSchemaOfALaterVersionIsRefusedWhoeverStarts() {
        asOwner.sql("""
                        insert into public.flyway_schema_history
                            (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success)
                        values (100000, '209901010000', 'later', 'SQL', 'platform/V209901010000__later.sql', 1, current_user, now(), 0, true)""").update();
        try {
            assertThatExceptionOfType(SchemaDoesNotFit.class)
                    .isThrownBy(() -> start(false))
                    .withMessageContaining("later version");
            assertThatExceptionOfType(SchemaDoesNotFit.class).isThrownBy(() -> start(true));
        } finally {
            asOwner.sql("delete from public.flyway_schema_history where installed_rank = 100000")
                    .update();
        }
    }

    @Test
    void aMigrationThatWasAlteredAfterwardsIsFoundOutWithoutTheOwner() {
        asOwner.sql("update public.flyway_schema_history set checksum = checksum + 1 where installed_rank = 3")
                .update();
        try {
            assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> start(false));
        } finally {
            asOwner.sql("update public.flyway_schema_history set checksum = checksum - 1 where installed_rank = 3")
                    .update();
        }
    }

    @Test
    void onlyTheCommandIsTakenForIt() {
        assertThat(Migration.isAskedFor("migrate")).isTrue();
        assertThat(Migration.isAskedFor()).isFalse();
        assertThat(Migration.isAskedFor("--server.port=8080", "migrate")).isFalse();
    }

    /** As a node does before anything else. */
    private static void start(boolean migrates) {
        new SchemaOnRecord(migrates).migrate(configured().load());
    }

    private static FluentConfiguration configured() {
        return Flyway.configure()
                .dataSource(working())
                .locations("classpath:db/migration")
                .defaultSchema("public");
    }

    private static DriverManagerDataSource working() {
        return new DriverManagerDataSource(worker.getJdbcUrl(), worker.getUsername(), worker.getPassword());
    }
}
