package vn.tgpl.referrals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferralCodeTests {

    private final Random random = new Random(7);

    @Test
    void holdsNoLettersThatLookAlike() {
        assertThat(Stream.generate(() -> ReferralCode.draw(random).value()).limit(500))
                .hasSize(500)
                .allMatch(code -> code.matches("GT-[2346789A-Z]{4}-[2346789A-Z]{4}"))
                .noneMatch(code -> code.substring(3).matches(".*[01ILOSUZ5].*"))
                .doesNotHaveDuplicates();
    }
}
