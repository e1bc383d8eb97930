package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Luật TGPL 2017 Đ25 k2 a: nobody is helped in a case against whom it helps. */
class SidesTests {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @ParameterizedTest(name = "{0} beside {1} and {2}: {3}")
    @CsvSource({
        "VICTIM, IN_CUSTODY, WITNESS, true",
        "VICTIM, WITNESS, IN_CUSTODY, true",
        "DEFENDANT_AT_LARGE, VICTIM, , true",
        "ACCUSED_DETAINED, CRIMINAL_CIVIL_PLAINTIFF, , true",
        "CRIMINAL_CIVIL_DEFENDANT, VICTIM, , true",
        "PLAINTIFF, , CIVIL_DEFENDANT, true",
        "CIVIL_DEFENDANT, PLAINTIFF, PLAINTIFF, true",
        "VICTIM, VICTIM, WITNESS, false",
        "IN_CUSTODY, ACCUSED_AT_LARGE, DEFENDANT_DETAINED, false",
        "INTERESTED_PERSON, PLAINTIFF, CIVIL_DEFENDANT, false",
        "VICTIM, , , false",
        ", IN_CUSTODY, VICTIM, false"
    })
    void areAskedOfAllTheOthers(String status, String first, String second, boolean against) {
        assertThat(sides(first, second).against(THIRD, status)).isEqualTo(against);
    }

    @Test
    void whatStoodOfHimselfBeforeIsNoOtherSide() {
        assertThat(sides("IN_CUSTODY", null).against(FIRST, "VICTIM")).isFalse();
    }

    private static Sides sides(String first, String second) {
        Map<UUID, String> told = new HashMap<>();
        if (first != null) {
            told.put(FIRST, first);
        }
        if (second != null) {
            told.put(SECOND, second);
        }
        return new Sides(told);
    }
}
