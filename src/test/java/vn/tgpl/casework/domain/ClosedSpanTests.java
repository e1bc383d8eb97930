package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is open on the day on which it ends, and on the day from which it is open again. */
class ClosedSpanTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-09, false",
        "2026-11-10, false",
        "2026-11-11, true",
        "2026-11-14, true",
        "2026-11-15, false",
        "2026-11-16, false"
    })
    void coversTheDaysBetween(LocalDate day, boolean closed) {
        assertThat(new CaseLife.ClosedSpan(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 15)).covers(day))
                .isEqualTo(closed);
    }
}
