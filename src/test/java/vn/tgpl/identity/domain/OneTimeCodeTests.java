package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those of RFC 6238, hold for the step before and after, and open once. */
class OneTimeCodeTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = OneTimeCode.step(NOW);

    /** RFC 6238, appendix B, of whose eight digits the last six are taken. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void areThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, OneTimeCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void holdForTheStepBeforeAndTheStepAfter(long steps, boolean holds) {
        String code = OneTimeCode.at(SECRET, STEP + steps);
        assertThat(OneTimeCode.stepOf(code, SECRET, NOW, 0).isPresent()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void openNothingOnceTheirStepOrOneAfterItWasUsed(long steps, boolean opens) {
        String code = OneTimeCode.at(SECRET, STEP + steps);
        assertThat(OneTimeCode.stepOf(code, SECRET, NOW, STEP).isPresent()).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({"''", "05047", "0504711", "abcdef", "５０４７１０"})
    void areSixDigitsAndNothingElse(String typed) {
        assertThat(OneTimeCode.stepOf(typed, SECRET, NOW, 0)).isEmpty();
    }

    @Test
    void theSecretIsWrittenAsAppsTakeIt() {
        // RFC 4648, 10
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
