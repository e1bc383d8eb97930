package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"1950, 1950", "1/2/26, 01/02/2026", "01021999, 01/02/1999", "3-4-62, 03/04/1962"})
    void reads_a_day_or_a_year(String typed, String shown) {
        assertThat(BirthDate.parse(typed, TODAY).map(BirthDate::display)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "1890", "23/11/2026", "31/02/1990", "50", "khoảng 1950"})
    void refuses_the_future_the_impossible_and_the_vague(String typed) {
        assertThat(BirthDate.parse(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"22/11/2010, 16", "23/11/2010, 15", "2010, 15", "1966, 59"})
    void counts_whole_years_and_the_last_day_of_a_year_alone(String born, int age) {
        assertThat(BirthDate.parse(born, TODAY).orElseThrow().ageOn(TODAY)).isEqualTo(age);
    }

    @Test
    void a_day_of_another_year_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BirthDate(1990, LocalDate.of(1991, 1, 1)));
    }

    @Test
    void does_not_print_itself() {
        assertThat(BirthDate.ofYear(1950)).hasToString("BirthDate[masked]");
    }
}
