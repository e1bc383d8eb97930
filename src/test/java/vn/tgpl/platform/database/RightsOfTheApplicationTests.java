package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TestDatabase;
import vn.tgpl.TgplTest;

/** What somebody who took over the application could not do to the database with its account. */
@TgplTest
@Transactional
class RightsOfTheApplicationTests {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set actor_name = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "insert into audit.seal values (0, 0, now(), '')",
                "update audit.seal set seal = ''",
                "delete from audit.proof",
                "update audit.fault set number = 1",
                "insert into audit.proof (at, position, seal, whole) values (now(), 0, '', true)",
                "select audit.put_away('2026-11-01')",
                "alter table audit.entry disable trigger all",
                "drop trigger entry_sealed on audit.entry",
                "drop table people.person",
                "alter table identity.account add column x text",
                "create table public.mine (x text)",
                "create role another",
                "delete from flyway_schema_history",
                "select platform.let_work('worker')",
                "copy audit.entry to program 'true'",
            })
    void theWorkingAccountMayNot(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageFindingMatch("permission denied|must be owner|must be a superuser");
    }

    @Test
    void theWorkingAccountOwnsNothing() {
        assertThat(jdbc.sql(
                                "select usename from pg_user where usename = current_user and not usesuper and not usecreatedb")
                        .query(String.class)
                        .single())
                .isNotEqualTo(TestDatabase.owner());
        assertThat(jdbc.sql("""
                        select count(*) from pg_class
                         where relowner = (select oid from pg_roles where rolname = current_user)""").query(Integer.class).single()).isZero();
    }
}
