package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;

class FormTokensTests {

    private final FormTokens tokens = new FormTokens();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aTokenIsOf256RandomBitsAndNeverTheSame() {
        CsrfToken token = tokens.generateToken(request);
        assertThat(Base64.getDecoder().decode(token.getToken())).hasSize(32);
        assertThat(tokens.generateToken(request).getToken()).isNotEqualTo(token.getToken());
        assertThat(token.getParameterName()).isEqualTo("_csrf");
    }

    @Test
    void aTokenStaysWithItsSession() {
        CsrfToken token = tokens.generateToken(request);
        tokens.saveToken(token, request, new MockHttpServletResponse());
        assertThat(tokens.loadToken(request)).isEqualTo(token);
        assertThat(tokens.loadToken(new MockHttpServletRequest())).isNull();
    }
}
