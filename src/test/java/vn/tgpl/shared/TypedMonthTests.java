package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMonthTests {

    @ParameterizedTest
    @CsvSource({"2/2026, 2026-02", "02-2026, 2026-02", "12.2025, 2025-12", "2026-02, 2026-02", "' 3/2026 ', 2026-03"})
    void aMonthIsReadInAnyUsualForm(String typed, YearMonth month) {
        assertThat(TypedMonth.parse(typed)).contains(month);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"13/2026", "0/2026", "2/26", "tháng hai", "2026"})
    void whatIsNoMonthIsNotReadAsOne(String typed) {
        assertThat(TypedMonth.parse(typed)).isEmpty();
    }
}
