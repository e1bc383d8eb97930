package vn.tgpl.identity.web;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.tgpl.identity.domain.SignInThrottle;

/** Who gets in, and what every answer carries. All that is not listed here asks for a sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
                    + " midi=(), payment=(), usb=()";
    private static final Duration LONGEST_WAIT_FOR_A_HASH = Duration.ofSeconds(5);

    private static final String[] OPEN = {
        "/login",
        SecondFactorSignInController.PAGE,
        OidcController.PAGE,
        PasskeySignInController.PAGE,
        PasskeySignInController.PAGE + "/question",
        "/setup",
        "/error",
        "/help",
        "/css/**",
        "/js/**",
        "/images/**",
        "/favicon.ico",
        "/favicon.svg",
        "/webjars/**",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            LongestSession longestSession,
            CompletedSignIn completedSignIn,
            AnsweredPages answered,
            OidcConfiguration oidc)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access(allOf(authenticated(), new WholeSignIn())))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(completedSignIn)
                        .failureHandler(failure())
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new SignInEntry()).accessDeniedHandler(new SessionGone()))
                .requestCache(cache -> cache.requestCache(SignInEntry.pagesToReturnTo(answered)))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?signedout"))
                .addFilterBefore(longestSession, AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY + oidc.alsoFormAction()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(use -> use.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                        .frameOptions(frame -> frame.deny()));
        oidc.apply(http);
        return http.build();
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, refusal) -> response.sendRedirect(
                request.getContextPath() + (refusal instanceof LockedException ? "/login?throttled" : "/login?error"));
    }

    @Bean
    AuthenticationProvider signIn(UserDetailsService accounts, PasswordEncoder encoder, SignInThrottle throttle) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        return new ThrottledSignIn(passwords, throttle);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        Map<String, PasswordEncoder> encoders =
                Map.of(PassphraseEncoder.ID, new PassphraseEncoder(), "bcrypt", new BCryptPasswordEncoder());
        return new BoundedPasswordEncoder(
                new DelegatingPasswordEncoder(PassphraseEncoder.ID, encoders), LONGEST_WAIT_FOR_A_HASH);
    }
}
