package vn.tgpl.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class OwnPasswordTests {

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "mười một ch, identity.error.PasswordTooShort",
        "Matkhau123456, identity.error.PasswordTooCommon",
        "aabbaabbaabb, identity.error.PasswordTooCommon",
    })
    void aPasswordEasyToGuessIsRefusedAtItsField(String password, String code) throws Exception {
        change("tgpl-demo", password, password)
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "newPassword", code));
    }

    @Test
    void theCurrentPasswordIsAsked() throws Exception {
        change("wrong", "một câu dài đủ rồi", "một câu dài đủ rồi")
                .andExpect(model().attributeHasFieldErrorCode(
                                "form", "currentPassword", "identity.error.WrongCurrentPassword"));
    }

    @Test
    void theNewPasswordIsTypedTwice() throws Exception {
        change("tgpl-demo", "một câu dài đủ rồi", "một câu dài khác")
                .andExpect(model().attributeHasFieldErrorCode(
                                "form", "repeatedPassword", "identity.password.notRepeated"));
    }

    private ResultActions change(String current, String password, String repeated) throws Exception {
        return mvc.perform(post("/account/password")
                .param("currentPassword", current)
                .param("newPassword", password)
                .param("repeatedPassword", repeated)
                .with(As.intakeOfficer())
                .with(csrf()));
    }
}
