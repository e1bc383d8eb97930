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
                .allMatch(code -> code.matches("GT-[2346789A-Z]{4}-[2346789A-Z]{4}"))
                .noneMatch(code -> code.substring(3).matches(".*[01ILOSUZ5].*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isReadInAnyCaseWithOrWithoutDashes() {
        assertThat(Stream.of("GT-7K2M-9QXR", " gt 7k2m 9qxr ", "gt7k2m9qxr"))
                .allSatisfy(typed -> assertThat(ReferralCode.parse(typed)).contains(new ReferralCode("GT-7K2M-9QXR")));
        assertThat(Stream.of("", "GT-7K2M", "TT.TV.01.2026", "Nguyễn Thị Gt"))
                .allSatisfy(typed -> assertThat(ReferralCode.parse(typed)).isEmpty());
    }
}
