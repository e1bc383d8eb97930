package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an account stands to a second factor. */
class SecondFactorTests {

    @ParameterizedTest
    @CsvSource({"false, false, NONE", "false, true, OWED", "true, false, HELD", "true, true, HELD"})
    void followsFromWhatItHasAndWhatItsRolesDemand(boolean held, boolean demanded, SecondFactor standing) {
        assertThat(SecondFactor.of(held, demanded)).isEqualTo(standing);
    }
}
