package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** The name a sign-in goes by in the browser: ASVS 3.3.1, 3.3.3. */
class SessionCookieTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aNameOfThisHostAloneIsNeverSentWithoutEncryptionHoweverTheProxyIsSet() {
        request.setContextPath("/tgpl");
        assertThat(cookie("__Host-TGPL"))
                .startsWith("__Host-TGPL=")
                .contains("; Path=/;", "; Secure", "; HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void anyOtherNameIsSecureWhereTheLineIs() {
        assertThat(cookie("SESSION")).doesNotContain("Secure");
        request.setSecure(true);
        assertThat(cookie("SESSION")).contains("; Secure");
    }

    private String cookie(String name) {
        new SessionConfiguration().sessionCookie(name).writeCookieValue(new CookieValue(request, response, "id"));
        return response.getHeaders("Set-Cookie")
                .get(response.getHeaders("Set-Cookie").size() - 1);
    }
}
