package vn.tgpl.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.springframework.test.web.servlet.RequestBuilder;

/** The account signs in with its password alone. */
abstract class SignedInAccountTest extends OwnAccountTest {

    private static final String USERNAME = "phien.thu";

    SignedInAccountTest() {
        super(USERNAME);
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
