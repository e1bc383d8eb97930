package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who fits a case best stands first, whatever else he has to do. */
class CandidateFitTests {

    @ParameterizedTest(name = "{0}, field {1}, place {2}, {3} cases before {4}, field {5}, place {6}, {7} cases")
    @CsvSource({
        "tiếng Ê Đê, false, false, 9, , true, true, 0",
        ", true, false, 9, , false, true, 0",
        ", false, true, 9, , false, false, 0",
        "tiếng Ê Đê, true, false, 9, tiếng Ê Đê, false, true, 0",
        ", true, true, 1, , true, true, 2",
        "tiếng Ê Đê, true, true, 0, tiếng Ê Đê, true, true, 1"
    })
    void standsBefore(
            String language,
            boolean field,
            boolean place,
            int cases,
            String otherLanguage,
            boolean otherField,
            boolean otherPlace,
            int otherCases) {
        CandidateFit one = new CandidateFit(language, field, place, cases);
        CandidateFit other = new CandidateFit(otherLanguage, otherField, otherPlace, otherCases);
        assertThat(CandidateFit.ORDER.compare(one, other)).isNegative();
        assertThat(CandidateFit.ORDER.compare(other, one)).isPositive();
    }

    @Test
    void whichOfTheLanguagesItIsDoesNotCount() {
        assertThat(CandidateFit.ORDER.compare(
                        new CandidateFit("tiếng Ê Đê", false, false, 1), new CandidateFit("M'nông", false, false, 1)))
                .isZero();
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "'Tiếng Việt, tiếng Ê Đê', Ê-đê, tiếng Ê Đê",
        "'Tiếng Việt, tiếng M''nông', Mnông, tiếng M'nông",
        "Ê Đê; M’nông, Mnông, M’nông",
        "tiếng Khmer, Khơ-me, tiếng Khmer",
        "Jrai, Gia-rai, Jrai",
        "Tiếng Việt, Kinh,",
        "tiếng Anh, Ê-đê,",
        ", Ê-đê,"
    })
    void aLanguageIsKnownHoweverItIsWritten(String languages, String ethnicity, String shared) {
        assertThat(SpokenLanguage.shared(languages, List.of("Kinh", ethnicity)).orElse(null))
                .isEqualTo(shared);
    }
}
