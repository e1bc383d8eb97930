package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.catalog.FormOfAid;

class CaseCodeTests {

    @ParameterizedTest
    @CsvSource({
        "TT,  LITIGATION,                  1,     2018, TT.TGTT.01.2018",
        "CN1, OUT_OF_COURT_REPRESENTATION, 9,     2026, CN1.DDNTT.09.2026",
        "TT,  ADVICE,                      100,   2026, TT.TV.100.2026",
        "TT,  LITIGATION,                  10000, 2026, TT.TGTT.10000.2026",
    })
    void isMadeOfOfficeFormNumberAndYear(String office, FormOfAid form, int number, int year, String code) {
        CaseCode made = CaseCode.of(office, form, number, year);
        assertThat(made).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01/2026", "TT.TGTT.1.2026", "TT.XX.01.2026", "TGTT.01.2026", "TT.TGTT.01.26"})
    void cannotBeMadeWrong(String code) {
        assertThatThrownBy(() -> new CaseCode(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
