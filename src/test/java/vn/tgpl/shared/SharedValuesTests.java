package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedValuesTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, 0912345678",
        "0912.345.678, 0912345678",
        "+84 912 345 678, 0912345678",
        "84912345678, 0912345678",
        "0084-912-345-678, 0912345678",
        "(0262) 3812 345, 02623812345"
    })
    void telephone_numbers_take_their_domestic_form(String typed, String number) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "912345678", "0912", "091234567890", "0912x45678"})
    void anything_else_is_no_telephone_number(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void a_telephone_number_prints_itself_masked() {
        assertThat(new PhoneNumber("0912345678")).hasToString("PhoneNumber[*******678]");
    }

    @Test
    void ranges_count_both_ends() {
        DateRange half = new DateRange(JANUARY, JUNE);
        assertThat(half.contains(JANUARY)).isTrue();
        assertThat(half.contains(JUNE)).isTrue();
        assertThat(half.contains(JUNE.plusDays(1))).isFalse();
        assertThat(DateRange.since(JUNE).contains(JUNE.plusYears(50))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(JUNE, JANUARY));
    }

    @Test
    void shows_days_times_and_numbers() {
        assertThat(Display.date(JANUARY)).isEqualTo("01/01/2026");
        assertThat(Display.dateTime(Instant.parse("2025-12-31T18:05:00Z"))).isEqualTo("01:05 01/01/2026");
        assertThat(Display.dateOf(Instant.parse("2025-12-31T18:05:00Z"))).isEqualTo("01/01/2026");
        assertThat(Display.number(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void a_refusal_names_its_message() {
        assertThat(new NotFound().messageKey()).isEqualTo("shared.error.NotFound");
    }
}
