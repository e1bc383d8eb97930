package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;

/** What the database refuses is told without the values of the row, for the log keeps what is told: ASVS 16.2.5. */
@TgplTest
@Transactional
class RefusedRowsTests {

    private static final String INSERT = "insert into people.name_dictionary (name_folded, bearers) values (?, ?)";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aRefusedBatchDoesNotRepeatItsValues() {
        List<Object[]> rows = List.of(new Object[] {"h'gieo nie", null}, new Object[] {"y thanh kbuor", null});
        assertThat(told(catchThrowable(() -> jdbc.batchUpdate(INSERT, rows)))).doesNotContain("gieo", "kbuor");
    }

    @Test
    void aRefusedRowDoesNotRepeatItsValues() {
        assertThat(told(catchThrowable(() -> jdbc.update(INSERT, "h'gieo nie", null))))
                .doesNotContain("gieo");
    }

    /** With all causes and what stands beside them, as the log prints it. */
    private static String told(@Nullable Throwable refusal) {
        assertThat(refusal).isInstanceOf(DataIntegrityViolationException.class);
        StringWriter printed = new StringWriter();
        Objects.requireNonNull(refusal).printStackTrace(new PrintWriter(printed, true));
        return printed.toString();
    }
}
