package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTests {

    @ParameterizedTest
    @CsvSource({
        "8:30, 08:30",
        "08:30, 08:30",
        "8.30, 08:30",
        "8 30, 08:30",
        "8h30, 08:30",
        "8H30, 08:30",
        "8g30, 08:30",
        "8 giờ 30, 08:30",
        "8h, 08:00",
        "8 giờ, 08:00",
        "0830, 08:30",
        "830, 08:30",
        "8, 08:00",
        "17, 17:00",
        "' 17h05 ', 17:05",
        "0:00, 00:00",
        "23:59, 23:59",
    })
    void anHourIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(TypedTime.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8:60", "8:5", "30", "2460", "12345", "8h3", "sáng", "8:30:00", "-8:30", ""})
    void whatIsNoHourOfADayIsNotRead(String typed) {
        assertThat(TypedTime.parse(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsNoHour() {
        assertThat(TypedTime.parse(null)).isEmpty();
    }
}
