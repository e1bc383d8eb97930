package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "1/2/26, 2026-02-01",
        "01022026, 2026-02-01",
        "010226, 2026-02-01",
        "01-02-2026, 2026-02-01",
        "1.2.2026, 2026-02-01",
        "1 2 2026, 2026-02-01",
        "' 1 / 2 / 2026 ', 2026-02-01",
        "2026-02-01, 2026-02-01",
        "29/2/2028, 2028-02-29",
        "31/12/49, 2049-12-31",
        "1/2/98, 1998-02-01",
        "31/12/99, 1999-12-31"
    })
    void reads_what_people_type(String typed, LocalDate day) {
        assertThat(TypedDate.parse(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2026", "29/2/2026", "0/1/2026", "1/13/2026", "1/2/1026", "1/2/026", "2026", "mai", ""})
    void refuses_days_that_are_not_in_the_calendar(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }

    @Test
    void nothing_typed_is_no_day() {
        assertThat(TypedDate.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1/2/26, 2026-02-01", "22/11/26, 2026-11-22", "23/11/26, 1926-11-23", "5/6/71, 1971-06-05"})
    void two_digits_of_a_past_year_prefer_the_past(String typed, LocalDate day) {
        assertThat(TypedDate.parsePast(typed, TODAY)).contains(day);
    }
}
