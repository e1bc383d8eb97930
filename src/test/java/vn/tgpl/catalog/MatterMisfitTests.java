package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In proceedings field, standing and stage go together. */
class MatterMisfitTests {

    @ParameterizedTest
    @CsvSource({
        "LITIGATION, CRIMINAL, ACCUSED_AT_LARGE, INVESTIGATION, ",
        "LITIGATION, CIVIL, ACCUSED_AT_LARGE, , STANDING_NOT_OF_FIELD",
        "LITIGATION, CIVIL, ACCUSED_AT_LARGE, APPEAL, STANDING_NOT_OF_FIELD STAGE_NOT_OF_STANDING",
        "LITIGATION, CIVIL, PLAINTIFF, INVESTIGATION, STAGE_NOT_OF_FIELD",
        "LITIGATION, CRIMINAL, ACCUSED_DETAINED, ENFORCEMENT, STAGE_NOT_OF_STANDING",
        "LITIGATION, CRIMINAL, DENOUNCED, ENFORCEMENT, STAGE_NOT_OF_STANDING",
        "LITIGATION, CRIMINAL, PRISONER, ENFORCEMENT, ",
        "LITIGATION, CRIMINAL, , , ",
        "ADVICE, CIVIL, ACCUSED_AT_LARGE, APPEAL, ",
        "OUT_OF_COURT_REPRESENTATION, CIVIL, ACCUSED_AT_LARGE, APPEAL, ",
    })
    void eachMisfitIsNamedInProceedingsAndNoneOutsideOfThem(
            FormOfAid form, String field, @Nullable String status, @Nullable String stage, @Nullable String found) {
        List<MatterMisfit> expected = found == null
                ? List.of()
                : Arrays.stream(found.split(" ", -1)).map(MatterMisfit::valueOf).toList();
        assertThat(MatterMisfit.of(form, field, status, stage)).isEqualTo(expected);
    }
}
