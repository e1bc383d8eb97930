package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.TgplTest;

/** The cookie of a sign-in and how long it opens anything: ASVS 5.0 V3.3, V7.2, V7.3, 7.4.1. Not rolled back, sessions never are. */
@TgplTest
class SessionTests {

    private static final String EXPIRED = "/login?expired";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theCookieIsKeptFromScriptsOtherSitesAndOpenLines() {
        Cookie cookie = signIn(null);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void theNameOfASessionIsRandomWholly() {
        String name = name(signIn(null));
        assertThat(name).hasSize(36).doesNotMatch("[0-9a-f-]{36}");
        assertThat(Base64.getUrlDecoder().decode(name)).hasSize(27);
    }

    @Test
    void aSignInTakesNoNameThatSomebodyMayHavePlanted() {
        Cookie before = Objects.requireNonNull(
                mvc.get().uri("/cases").secure(true).exchange().getResponse().getCookie("SESSION"));
        Cookie after = signIn(before);
        assertThat(name(after)).isNotEqualTo(name(before));
        assertLeadsTo(before, "/login");
        assertThat(open(after)).hasStatusOk();
    }

    @Test
    void whoSignedOutIsOut() {
        Cookie cookie = signIn(null);
        assertThat(mvc.post().uri("/logout").secure(true).cookie(cookie).with(csrf()))
                .hasStatus(302);
        assertLeadsTo(cookie, "/login");
    }

    @Test
    void nobodyStaysForLongerThanAWorkingDayHoweverBusyHeIs() {
        Cookie cookie = signIn(null);
        change(cookie, "creation_time = creation_time - 12 * 3600000");
        assertLeadsTo(cookie, EXPIRED);
        assertLeadsTo(cookie, "/login");
    }

    @Test
    void whoDidNothingForHalfAnHourSignsInAnew() {
        Cookie cookie = signIn(null);
        change(cookie, "last_access_time = last_access_time - 1800001, expiry_time = expiry_time - 1800001");
        assertLeadsTo(cookie, "/login");
    }

    private void assertLeadsTo(Cookie cookie, String page) {
        assertThat(open(cookie)).hasStatus(302).hasRedirectedUrl(page);
    }

    private MvcTestResult open(Cookie cookie) {
        return mvc.get().uri("/account/password").secure(true).cookie(cookie).exchange();
    }

    private Cookie signIn(Cookie before) {
        var request = mvc.post()
                .uri("/login")
                .secure(true)
                .param("username", "ketoan")
                .param("password", "tgpl-demo")
                .with(csrf());
        return Objects.requireNonNull((before == null ? request : request.cookie(before))
                .exchange()
                .getResponse()
                .getCookie("SESSION"));
    }

    private void change(Cookie cookie, String columns) {
        assertThat(jdbc.sql("update public.spring_session set " + columns + " where session_id = :name")
                        .param("name", name(cookie))
                        .update())
                .isEqualTo(1);
    }

    private static String name(Cookie cookie) {
        return new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
    }
}
