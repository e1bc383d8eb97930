package vn.tgpl.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import vn.tgpl.TgplTest;

/** Not rolled back: sessions end when the change is committed. The account is made for each test and taken away. */
@TgplTest
abstract class SignedInAccountTest {

    private static final String USERNAME = "phien.thu";

    static final String PASSWORD = "tgpl-demo";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    String id = "";

    @BeforeEach
    void anAccount() {
        id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, version)
                        select :id::uuid, :username, 'Phiên Thử', password_hash, office_id, true, false, created_at, 0
                          from identity.account where username = 'tiepnhan'""").param("id", id).param("username", USERNAME).update();
        jdbc.sql("insert into identity.account_role values (:id::uuid, 'INTAKE_OFFICER')")
                .param("id", id)
                .update();
    }

    @AfterEach
    void noAccount() {
        jdbc.sql("delete from identity.account_role where account_id = :id::uuid")
                .param("id", id)
                .update();
        jdbc.sql("delete from identity.account where id = :id::uuid")
                .param("id", id)
                .update();
    }

    Cookie signIn(String password) throws Exception {
        return Objects.requireNonNull(mvc.perform(signInRequest(password))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    static RequestBuilder signInRequest(String password) {
        return post("/login")
                .param("username", USERNAME)
                .param("password", password)
                .with(csrf());
    }

    void assertSignedIn(Cookie session) throws Exception {
        mvc.perform(get("/session/ping").cookie(session)).andExpect(status().isNoContent());
    }

    void assertSignedOut(Cookie session) throws Exception {
        mvc.perform(get("/session/ping").cookie(session)).andExpect(redirectedUrl("/login"));
    }
}
