package vn.tgpl.identity.web;

import java.util.List;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets people sign in by the outside provider where the installation names one; where it does not, there is nothing of it. */
@Component
class OidcConfiguration {

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final OidcSignIn signIn;
    private final OidcSignOut signOut;

    OidcConfiguration(OidcSettings settings, OidcProvider provider, OidcSignIn signIn, OidcSignOut signOut) {
        this.settings = settings;
        this.provider = provider;
        this.signIn = signIn;
        this.signOut = signOut;
    }

    void apply(HttpSecurity http) throws Exception {
        if (!settings.isReady()) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/login")
                        .clientRegistrationRepository(provider)
                        .authorizationEndpoint(asked -> asked.authorizationRequestResolver(askingForWhoIsThere()))
                        .authorizedClientRepository(new NothingKept())
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(provider.tokens()))
                        .userInfoEndpoint(person ->
                                person.oidcUserService(said -> new DefaultOidcUser(List.of(), said.getIdToken())))
                        .withObjectPostProcessor(new ForgottenAfterTheRequest())
                        .successHandler(signIn)
                        .failureHandler(signIn))
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut));
    }

    /** A session that still runs at the provider signs nobody in here: whoever sits there proves anew who he is. */
    private OAuth2AuthorizationRequestResolver askingForWhoIsThere() {
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(
                provider, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(request -> request.additionalParameters(more -> {
            more.put("prompt", "login");
            more.put("max_age", "0");
        }));
        return requests;
    }

    /** Where forms may lead besides this host: signing out leads on to the provider. */
    String alsoFormAction() {
        return settings.isReady() ? " " + settings.origin() : "";
    }

    /** Who the provider names is nobody here yet: only the account that he has is kept with the session. */
    private static class ForgottenAfterTheRequest implements ObjectPostProcessor<OAuth2LoginAuthenticationFilter> {

        @Override
        public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F answers) {
            answers.setSecurityContextRepository(new RequestAttributeSecurityContextRepository());
            return answers;
        }
    }
}
