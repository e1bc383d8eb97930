package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an installation says of its provider of sign-ins holds before anybody is led there. */
class OidcSettingsTests {

    @Test
    void withoutAnIssuerThereIsNone() {
        assertThat(settings("", "").isReady()).isFalse();
    }

    @Test
    void aProviderIsReachedByTlsAlone() {
        assertThat(settings("https://sso.example.vn/realms/tinh", "s").origin()).isEqualTo("https://sso.example.vn");
        assertThatThrownBy(() -> settings("http://sso.example.vn", "s")).hasMessageContaining("TGPL_OIDC_ISSUER");
    }

    @Test
    void theSecretBelongsToIt() {
        assertThatThrownBy(() -> settings("https://sso.example.vn", ""))
                .hasMessageContaining("TGPL_OIDC_CLIENT_SECRET");
    }

    @Test
    void whileItIsAwayNobodyIsLedThere() {
        OidcSettings settings = settings("http://localhost:1", "s");
        OidcProvider provider = new OidcProvider(settings, Clock.systemUTC());
        assertThat(new OidcController(settings, provider).leadOn()).isEqualTo("redirect:/login?away");
    }

    private static OidcSettings settings(String issuer, String secret) {
        return new OidcSettings(issuer, "client", secret, "preferred_username", Set.of(), "SSO");
    }
}
