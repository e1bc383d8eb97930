package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoSuchDayTests {

    @ParameterizedTest
    @CsvSource({
        "31/02/1990, 31/02/1990",
        "31021990, 31/02/1990",
        "1990-02-31, 31/02/1990",
        "29-2-2026, 29/02/2026",
        "31/4/26, 31/04/26",
        "5/13/2026, 05/13/2026",
    })
    void namesADayThatNoCalendarHas(String typed, String day) {
        assertThat(TypedDate.notInCalendar(typed)).hasValue(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"28/02/1990", "29/02/2024", "1990", "hôm qua", ""})
    void saysNothingOfWhatIsADayOrNone(String typed) {
        assertThat(TypedDate.notInCalendar(typed)).isEmpty();
    }
}
