package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneShownTests {

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912 345 678",
        "0912.345.678, 0912 345 678",
        "+84912345678, 0912 345 678",
        "0262 3812 345, 0262 381 2345",
        "18001233, 18001233"
    })
    void aNumberStandsInOneFormHoweverItWasWritten(String written, String shown) {
        assertThat(Display.phone(written)).isEqualTo(shown);
    }

    @Test
    void noNumberStaysNone() {
        assertThat(Display.phone(null)).isNull();
    }
}
