package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Luật TGPL 2017 Đ25 k2 điểm a: whoever stands on two sides of one matter is helped in two cases. */
class OpposedStandingsTests {

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            IN_CUSTODY,               VICTIM,                    true
            DENOUNCED,                VICTIM,                    true
            DEFENDANT_AT_LARGE,       CRIMINAL_CIVIL_PLAINTIFF,  true
            CRIMINAL_CIVIL_DEFENDANT, VICTIM,                    true
            CRIMINAL_CIVIL_DEFENDANT, CRIMINAL_CIVIL_PLAINTIFF,  true
            PLAINTIFF,                CIVIL_DEFENDANT,           true
            ACCUSED_DETAINED,         ACCUSED_AT_LARGE,          false
            ACCUSED_DETAINED,         CRIMINAL_CIVIL_DEFENDANT,  false
            VICTIM,                   CRIMINAL_CIVIL_PLAINTIFF,  false
            VICTIM,                   VICTIM,                    false
            PLAINTIFF,                PLAINTIFF,                 false
            PLAINTIFF,                VICTIM,                    false
            VICTIM,                   WITNESS,                   false
            IN_CUSTODY,               INTERESTED_PERSON,         false
            ADMINISTRATIVE_CLAIMANT,  PLAINTIFF,                 false
            LEARNT_SINCE,             VICTIM,                    false
            -,                        VICTIM,                    false
            -,                        -,                         false
            """)
    void whoStandsAgainstWhom(String one, String other, boolean opposed) {
        assertThat(OpposedStandings.are(one, other)).isEqualTo(opposed);
        assertThat(OpposedStandings.are(other, one)).isEqualTo(opposed);
    }
}
