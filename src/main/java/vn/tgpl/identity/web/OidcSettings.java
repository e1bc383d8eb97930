package vn.tgpl.identity.web;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The outside provider that people may sign in by (OpenID Connect), where the installation names one. */
@Component
class OidcSettings {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String claim;
    private final Set<String> severalFactors;
    private final String name;

    OidcSettings(
            @Value("${tgpl.oidc.issuer}") String issuer,
            @Value("${tgpl.oidc.client-id}") String clientId,
            @Value("${tgpl.oidc.client-secret}") String clientSecret,
            @Value("${tgpl.oidc.claim}") String claim,
            @Value("${tgpl.oidc.several-factors}") Set<String> severalFactors,
            @Value("${tgpl.oidc.name}") String name) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.claim = claim;
        this.severalFactors = Set.copyOf(severalFactors);
        this.name = name;
        if (isReady()) {
            check();
        }
    }

    boolean isReady() {
        return StringUtils.hasText(issuer);
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    /** The claim that holds the user name of the account. */
    String claim() {
        return claim;
    }

    /** Values of {@code acr} by which the provider says that it asked for several factors. */
    Set<String> severalFactors() {
        return severalFactors;
    }

    /** What people call the provider. */
    String name() {
        return name;
    }

    /** Scheme, host and port of the provider. */
    String origin() {
        return originOf(URI.create(issuer));
    }

    static String originOf(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    private void check() {
        URI address = URI.create(issuer);
        if (!"https".equals(address.getScheme()) && !THIS_MACHINE.contains(address.getHost())) {
            throw new IllegalStateException("TGPL_OIDC_ISSUER has to be an address with https");
        }
        if (!StringUtils.hasText(clientId) || !StringUtils.hasText(clientSecret)) {
            throw new IllegalStateException("TGPL_OIDC_ISSUER needs TGPL_OIDC_CLIENT_ID and TGPL_OIDC_CLIENT_SECRET");
        }
    }

    /** An address the provider tells of itself; in clear nothing goes further than this machine. */
    static void requireSafe(String name, Map<String, Object> said) {
        URI address = URI.create(String.valueOf(said.get(name)));
        if (!"https".equals(address.getScheme()) && !THIS_MACHINE.contains(address.getHost())) {
            throw new IllegalStateException("the provider names a " + name + " without https");
        }
    }
}
