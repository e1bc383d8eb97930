package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** A password that says little more than who one is and where one works is guessed first: ASVS 6.2.4, 6.2.5, 6.2.9, 6.2.11. */
class PasswordPolicyTests {

    private static final String USERNAME = "nguyen.van.an";

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trogiupphaply2026",
                "Trợ giúp pháp lý 66",
                "TrungTam-TGPL-2026",
                "SoTuPhap@DakLak1",
                "Mật khẩu: admin 1",
                "nguyen.van.an2026",
                "NguyenVanAn@TGPL!",
                "123456789012"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThatExceptionOfType(PasswordTooCommon.class).isThrownBy(() -> policy.check(USERNAME, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!#%&/()=?+*-",
                "4739-1182-6605",
                "qwmzkxjvtrbn",
                "hôm nay ở trung tâm trời mưa to",
                "1234567890123456789012345678901234567890123456789012345678901234",
                "chữ chữ chữ chữ",
                "\u6cd5\u5f8b\u63f4\u52a9\u5f88\u91cd\u8981\u7684\u5de5\u4f5c\u554a\u5440"
            })
    void anythingElseOfTwelveSignsIsTakenWhateverItIsMadeOf(String password) {
        assertThatCode(() -> policy.check(USERNAME, password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leavemealone",
                "LeaveMeAlone",
                "L\u00eaavem\u00ea\u00e1l\u00f4ne",
                "borderlands2",
                "1q2w3e4r5t6y"
            })
    void aCommonOneIsRefusedHoweverItIsWritten(String password) {
        assertThatExceptionOfType(PasswordTooCommon.class).isThrownBy(() -> policy.check(USERNAME, password));
    }

    @Test
    void moreThanTenThousandThatAreLongEnoughAreKnown() throws IOException {
        assertThat(new ClassPathResource("identity/common-passwords.txt")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.length() >= 12)
                        .distinct())
                .hasSizeGreaterThan(10_000);
    }
}
