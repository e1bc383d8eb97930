package vn.tgpl.people.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNumberTests {

    @ParameterizedTest
    @CsvSource({
        "240123456, 240123456",
        "240 123 456, 240123456",
        "c1234567, C1234567",
        "P.12-34567, P1234567",
        "12345, 12345",
        "12345678901234567890, 12345678901234567890"
    })
    void keepsANumberOfAnyPaperWithoutBlanksAndInCapitals(String typed, String kept) {
        assertThat(PaperNumber.parse(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "123456789012345678901", "C1234567/2", "Đ1234567", "- . -"})
    void takesNothingThatIsNoSuchNumber(String typed) {
        assertThat(PaperNumber.parse(typed)).isEmpty();
    }
}
