package vn.tgpl.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;

/** Each month of the journal has a table of its own, and what lies in none is told. */
@TgplTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class JournalMonthsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void nothingIsToldWhereEachEntryLiesInItsMonth(CapturedOutput output) {
        new JournalMonths(jdbc, clock).openAhead();
        assertThat(output.getAll()).doesNotContain("audit.entry_otherwise");
    }

    @Test
    void anEntryOutsideItsMonthsIsToldUntilSomebodySeesToIt(CapturedOutput output) {
        jdbc.sql("""
                        insert into audit.entry (at, action, subject_kind, subject_id)
                        values (timestamptz '2017-05-05 10:00:00+07', 'test', 'test', 'test')""").update();
        new JournalMonths(jdbc, clock).openAhead();
        assertThat(output.getAll()).contains("ERROR", "audit.entry_otherwise");
    }
}
