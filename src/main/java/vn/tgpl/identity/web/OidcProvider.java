package vn.tgpl.identity.web;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * The one place that calls anybody outside: it asks the provider of sign-ins what its addresses and keys are, and who came with a code.
 * It is asked late, so that the application starts while the provider is away.
 */
@Component
class OidcProvider implements ClientRegistrationRepository, JwtDecoderFactory<ClientRegistration> {

    static final String ID = "tgpl";

    private static final Logger log = LoggerFactory.getLogger(OidcProvider.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final String DESCRIPTION = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> FIELDS = new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final Clock clock;
    private final SimpleClientHttpRequestFactory lines = new StraightLines();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant silentUntil = Instant.EPOCH;
    private volatile @Nullable ClientRegistration found;
    private volatile @Nullable JwtDecoder decoder;

    OidcProvider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        lines.setConnectTimeout(LONGEST_WAIT);
        lines.setReadTimeout(LONGEST_WAIT);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return settings.isReady() && id.equals(ID) ? registration().orElse(null) : null;
    }

    /** Empty while the provider does not say what it is; one at a time asks it, and nobody for a while after it did not answer. */
    Optional<ClientRegistration> registration() {
        if (found == null && asking.tryLock()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return Optional.ofNullable(found);
    }

    private void ask() {
        if (found != null || clock.instant().isBefore(silentUntil)) {
            return;
        }
        try {
            found = describe();
        } catch (RuntimeException away) {
            silentUntil = clock.instant().plus(SILENCE);
            log.error(
                    "the provider of sign-ins does not describe itself: {}",
                    away.getClass().getSimpleName());
        }
    }

    /** Where a sign-in ends at the provider, too; empty where it knows no such thing, or sends elsewhere. */
    Optional<URI> endOfSignIn() {
        return registration()
                .map(known ->
                        known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(address -> URI.create(address.toString()))
                .filter(address -> OidcSettings.originOf(address).equals(settings.origin()));
    }

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(lines)
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** Keys are looked up at the provider; one that is kept secret between both, or none, is never believed. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        JwtDecoder made = decoder;
        if (made == null) {
            OidcIdTokenValidator validator = new OidcIdTokenValidator(registration);
            validator.setClock(clock);
            NimbusJwtDecoder fresh = NimbusJwtDecoder.withJwkSetUri(Objects.requireNonNull(
                            registration.getProviderDetails().getJwkSetUri()))
                    .restOperations(new RestTemplate(lines))
                    .jwsAlgorithms(algorithms -> {
                        algorithms.add(SignatureAlgorithm.RS256);
                        algorithms.add(SignatureAlgorithm.PS256);
                        algorithms.add(SignatureAlgorithm.ES256);
                    })
                    .build();
            fresh.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validator, new RecentProof(clock)));
            made = fresh;
            decoder = made;
        }
        return made;
    }

    private ClientRegistration describe() {
        Map<String, Object> said = RestClient.builder()
                .requestFactory(lines)
                .build()
                .get()
                .uri(URI.create(settings.issuer() + DESCRIPTION))
                .retrieve()
                .body(FIELDS);
        if (said == null || !settings.issuer().equals(said.get("issuer"))) {
            throw new IllegalStateException("the description is of another provider");
        }
        // the secret goes to the one and what is believed comes from the other
        OidcSettings.requireSafe("token_endpoint", said);
        OidcSettings.requireSafe("jwks_uri", said);
        OidcSettings.requireSafe("authorization_endpoint", said);
        return ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    /** What is asked of one address is not answered by another. */
    private static final class StraightLines extends SimpleClientHttpRequestFactory {

        @Override
        protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
            super.prepareConnection(connection, method);
            connection.setInstanceFollowRedirects(false);
        }
    }
}
