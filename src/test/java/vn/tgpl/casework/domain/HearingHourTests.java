package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.casework.domain.refusal.HearingHourUnusual;
import vn.tgpl.shared.Vietnam;

/** A session at night is asked about, since its hour was mostly mistyped. */
class HearingHourTests {

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "02:00", "05:59", "20:01", "23:30"})
    void atNightItIsAskedAboutAndTakenOnceConfirmed(LocalTime hour) {
        assertThatThrownBy(() -> at(hour).askAtNight(false)).isInstanceOf(HearingHourUnusual.class);
        assertThatCode(() -> at(hour).askAtNight(true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06:00", "07:30", "13:30", "20:00"})
    void byDayItIsNot(LocalTime hour) {
        assertThatCode(() -> at(hour).askAtNight(false)).doesNotThrowAnyException();
    }

    private static HearingHour at(LocalTime hour) {
        return new HearingHour(
                LocalDate.of(2026, 12, 1).atTime(hour).atZone(Vietnam.ZONE).toInstant());
    }
}
