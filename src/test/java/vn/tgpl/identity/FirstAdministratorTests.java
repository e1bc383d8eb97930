package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class FirstAdministratorTests {

    private static final String CODE = "ABCDEFGH2345";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void thePageIsGoneOnceThereIsAnAccount() throws Exception {
        mvc.perform(get("/setup")).andExpect(status().isNotFound());
        create(CODE).andExpect(status().isNotFound());
    }

    @Test
    void whoKnowsThePrintedCodeMakesOneAdministrator() throws Exception {
        anEmptyInstallation();

        mvc.perform(get("/login")).andExpect(redirectedUrl("/setup"));
        mvc.perform(get("/setup")).andExpect(status().isOk());
        create("WRONGWRONG22")
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "code", "identity.error.WrongSetupCode"));
        create(CODE).andExpect(redirectedUrl("/login"));
        create(CODE).andExpect(status().isNotFound());

        assertThat(jdbc.sql("select role_code from identity.account_role")
                        .query(String.class)
                        .list())
                .containsExactly("ADMINISTRATOR");
        assertThat(jdbc.sql("select actor_name from audit.entry e join identity.account a on a.id::text = e.subject_id"
                                + " where e.action = 'identity.opened'")
                        .query(String.class)
                        .list())
                .containsExactly("Người Đầu Tiên");
    }

    @Test
    void whoGuessesTheCodeWaits() throws Exception {
        anEmptyInstallation();
        for (int guess = 0; guess < 5; guess++) {
            create("WRONGWRONG2" + (guess + 2), "a place of its own").andExpect(status().isUnprocessableContent());
        }
        create(CODE, "a place of its own")
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "code", "identity.error.TooManyWrongCodes"));
    }

    private ResultActions create(String code) throws Exception {
        return create(code, "another place");
    }

    private ResultActions create(String code, String address) throws Exception {
        return mvc.perform(post("/setup")
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                })
                .param("code", code)
                .param("username", "quantri.dau")
                .param("displayName", "Người Đầu Tiên")
                .param("newPassword", "một câu dài chẳng ai đoán")
                .param("repeatedPassword", "một câu dài chẳng ai đoán")
                .with(csrf()));
    }

    private void anEmptyInstallation() {
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("delete from identity.account_role").update();
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("set local session_replication_role = origin").update();
        jdbc.sql("insert into identity.setup_code values (1, :hash, now())")
                .param("hash", encoder.encode(CODE))
                .update();
    }
}
