package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.TgplTest;

@TgplTest
class SignInTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void showsTheSignInPageToAnybody() {
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText().contains("<h1", "name=\"username\"");
    }

    @Test
    void sendsStrangersToTheSignInPage() {
        assertThat(mvc.get().uri("/cases")).hasStatus(302).hasHeader("Location", "/login");
    }

    @Test
    void letsTheRightPasswordIn() {
        assertThat(mvc.post()
                        .uri("/login")
                        .with(csrf())
                        .param("username", "TiepNhan")
                        .param("password", "tgpl-demo"))
                .hasStatus(302)
                .hasHeader("Location", "/");
    }

    @Test
    void tellsNotWhatWasWrong() {
        assertThat(mvc.post()
                        .uri("/login")
                        .with(csrf())
                        .param("username", "nobody")
                        .param("password", "x"))
                .hasHeader("Location", "/login?error");
        assertThat(mvc.post()
                        .uri("/login")
                        .with(csrf())
                        .param("username", "giamdoc")
                        .param("password", "x"))
                .hasHeader("Location", "/login?error");
    }
}
