package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.TgplTest;

/** The database counts its days where the centres are, wherever the machine stands. */
@TgplTest
class SessionZoneTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aConnectionOfThePoolCountsDaysInVietnam() {
        assertThat(jdbc.sql("show timezone").query(String.class).single()).isEqualTo("Asia/Ho_Chi_Minh");
        LocalDate before = LocalDate.now(clock);
        LocalDate counted =
                jdbc.sql("select current_date").query(LocalDate.class).single();
        assertThat(counted).isBetween(before, LocalDate.now(clock));
    }
}
