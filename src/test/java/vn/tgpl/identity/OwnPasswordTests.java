package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** The holder of an account takes another password; a form that is refused leaves the old one as it was. */
@TgplTest
@Transactional
class OwnPasswordTests {

    private static final String CURRENT = "tgpl-demo";
    private static final String SENTENCE = "một câu dài đủ rồi";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void whoChangesItUnaskedMayGoBack() {
        assertThat(mvc.get().uri("/account/password").with(As.intakeOfficer()))
                .bodyText()
                .contains("btn-secondary\" href=\"/\"");
    }

    @Test
    void theNewPasswordOpensTheAccountAndTheOldOneDoesNot() {
        assertThat(change(CURRENT, SENTENCE, SENTENCE)).hasStatus(302);
        assertThat(opens(SENTENCE)).isTrue();
        assertThat(opens(CURRENT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "tgpl-demo, mười một ch, mười một ch, newPassword, identity.error.PasswordTooShort",
        "tgpl-demo, Matkhau123456, Matkhau123456, newPassword, identity.error.PasswordTooCommon",
        "tgpl-demo, aabbaabbaabb, aabbaabbaabb, newPassword, identity.error.PasswordTooCommon",
        "wrong, một câu dài đủ rồi, một câu dài đủ rồi, currentPassword, identity.error.WrongCurrentPassword",
        "tgpl-demo, một câu dài đủ rồi, một câu dài khác, repeatedPassword, identity.password.notRepeated",
    })
    void whatIsWrongIsSaidAtItsFieldAndChangesNothing(
            String current, String password, String repeated, String field, String code) {
        MvcTestResult answer = change(current, password, repeated);
        assertThat(answer).hasStatus(422);
        assertThat(errors(answer).getFieldErrors())
                .extracting(error -> Map.entry(error.getField(), String.valueOf(error.getCode())))
                .containsExactly(Map.entry(field, code));
        assertThat(answer).bodyText().contains(field + "-error").doesNotContain(password);
        assertThat(opens(CURRENT)).isTrue();
        assertThat(opens(password)).isFalse();
    }

    @Test
    void thePasswordInUseIsNoNewOne() {
        MvcTestResult answer = change(CURRENT, CURRENT, CURRENT);
        assertThat(answer).hasStatus(422);
        assertThat(errors(answer).getFieldErrors())
                .extracting(error -> Map.entry(error.getField(), String.valueOf(error.getCode())))
                .containsExactly(Map.entry("newPassword", "identity.error.PasswordUnchanged"));
    }

    @Test
    void whoGuessesThePasswordInUseWaitsAsAtTheSignIn() {
        String address = "10.1.1." + new SecureRandom().nextInt(1_000_000);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(refusal(changeFrom(address, "wrong", SENTENCE, SENTENCE)))
                    .isEqualTo("identity.error.WrongCurrentPassword");
        }
        assertThat(refusal(changeFrom(address, CURRENT, SENTENCE, SENTENCE)))
                .isEqualTo("identity.error.TooManyWrongPasswords");
        assertThat(opens(CURRENT)).isTrue();
    }

    private static String refusal(MvcTestResult answer) {
        return String.valueOf(
                errors(answer).getFieldErrors("currentPassword").get(0).getCode());
    }

    private MvcTestResult change(String current, String password, String repeated) {
        return changeFrom("127.0.0.1", current, password, repeated);
    }

    private MvcTestResult changeFrom(String address, String current, String password, String repeated) {
        return mvc.post()
                .uri("/account/password")
                .param("currentPassword", current)
                .param("newPassword", password)
                .param("repeatedPassword", repeated)
                .with(As.intakeOfficer())
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private static BindingResult errors(MvcTestResult answer) {
        Object result = answer.getMvcResult().getModelAndView().getModel().get(BindingResult.MODEL_KEY_PREFIX + "form");
        return (BindingResult) result;
    }

    private boolean opens(String password) {
        entities.flush();
        return passwords.matches(
                password,
                jdbc.sql("select password_hash from identity.account where username = 'tiepnhan'")
                        .query(String.class)
                        .single());
    }
}
