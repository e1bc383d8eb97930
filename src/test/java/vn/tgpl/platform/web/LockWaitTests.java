package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.TgplTest;

/** What PostgreSQL really says when a row stays locked. */
@TgplTest
class LockWaitTests {

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void isAWordToTryAgain() throws Exception {
        try (Connection other = database.getConnection();
                Statement holder = other.createStatement()) {
            other.setAutoCommit(false);
            holder.execute("select pg_advisory_xact_lock(20261122)");
            Throwable failure = catchThrowable(this::waitForIt);
            other.rollback();
            assertThat(failure).isNotNull();
            assertThat(DatabaseAway.explains(failure)).as(failure.toString()).isTrue();
        }
    }

    private void waitForIt() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local lock_timeout = '20ms'");
            jdbc.execute("select pg_advisory_xact_lock(20261122)");
        });
    }
}
