package vn.tgpl.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two referrals may be about one person. */
class AnnouncedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} {1} {2} and {3} {4} {5}: {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Y Blăk Êban | -          | 0905 111 222             | Y Blăk Êban | -          | 0905.111.222 | true
            Y Blăk Êban | -          | 0905 111 222             | Y BLAK EBAN | -          | 0905111222   | true
            Y Blăk Êban | -          | 0905 111 222             | Y Blăk Êban | -          | 0905 111 333 | false
            Y Blăk Êban | -          | qua trưởng buôn          | Y Blăk Êban | -          | 0905 111 333 | true
            Y Blăk Êban | 1971       | 0905 111 222             | Y Blăk Êban | 12/03/1971 | 0905 111 333 | true
            Y Blăk Êban | 13/03/1971 | 0905 111 222             | Y Blăk Êban | 12/03/1971 | 0905 111 222 | false
            Y Blăk Êban | 1971       | 0905 111 222             | Y Blăk Êban | 1972       | 0905 111 222 | false
            Y Blăk Êban | 1971       | 0905 111 222             | Y Blăk Êban | -          | 0905 111 222 | true
            Y Blăk Êban | -          | 0905 111 222             | Y Blăk Niê  | -          | 0905 111 222 | false
            """)
    void theNameIsTheSameAndNothingToldSetsThemApart(
            String name, String birth, String contact, String other, String born, String reached, boolean maybe) {
        Announced one = Announced.of(name, birth, contact, TODAY);
        Announced another = Announced.of(other, born, reached, TODAY);
        assertThat(one.mayBe(another)).isEqualTo(maybe);
        assertThat(another.mayBe(one)).isEqualTo(maybe);
    }
}
