package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.shared.NationalId.Doubt.BIRTH_YEAR_DIFFERS;
import static vn.tgpl.shared.NationalId.Doubt.SEX_DIFFERS;
import static vn.tgpl.shared.NationalId.Doubt.UNKNOWN_PROVINCE;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTests {

    static Stream<Arguments> doubts() {
        return Stream.of(
                Arguments.of("066085001234", Sex.MALE, 1985, Set.of()),
                Arguments.of("066185001234", Sex.FEMALE, 1985, Set.of()),
                Arguments.of("054210001234", Sex.MALE, 2010, Set.of()),
                Arguments.of("054310001234", Sex.FEMALE, 2010, Set.of()),
                Arguments.of("066085001234", Sex.FEMALE, 1985, Set.of(SEX_DIFFERS)),
                Arguments.of("066085001234", Sex.MALE, 2085, Set.of(BIRTH_YEAR_DIFFERS)),
                Arguments.of("066085001234", Sex.MALE, 1986, Set.of(BIRTH_YEAR_DIFFERS)),
                Arguments.of("999085001234", Sex.MALE, 1985, Set.of(UNKNOWN_PROVINCE)),
                Arguments.of(
                        "999085001234", Sex.FEMALE, 1999, Set.of(UNKNOWN_PROVINCE, SEX_DIFFERS, BIRTH_YEAR_DIFFERS)),
                Arguments.of("066 085 001 234", Sex.MALE, 1985, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void doubts_what_does_not_fit(String typed, Sex sex, int born, Set<NationalId.Doubt> doubts) {
        assertThat(NationalId.parse(typed).orElseThrow().doubts(sex, BirthDate.ofYear(born)))
                .isEqualTo(doubts);
    }

    @Test
    void does_not_doubt_what_it_cannot_compare() {
        assertThat(new NationalId("066085001234").doubts(null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06608500123", "0660850012345", "06608500123a", "٠66085001234"})
    void reads_twelve_digits_only(String typed) {
        assertThat(NationalId.parse(typed)).isEmpty();
    }

    @Test
    void prints_itself_masked() {
        assertThat(new NationalId("066085001234")).hasToString("NationalId[*********234]");
    }
}
