package vn.tgpl.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.tgpl.identity.HalfSignedIn;
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.ProviderSubjects;
import vn.tgpl.identity.domain.SignInRecord;
import vn.tgpl.identity.domain.SignInThrottle;
import vn.tgpl.platform.web.Refusals;

/**
 * Who the provider says that came, is who has the account of that name, and stays that one: nobody gets one this way. Its word stands for the password:
 * a second factor is asked for as after it, unless the provider says that it asked for several.
 */
@Component
class OidcSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    /** Marks a session that began at the provider, where its end is told too. */
    static final String BEGAN_THERE = "identity.oidc.began-there";

    private static final String SEVERAL_FACTORS = "mfa";

    private final OidcSettings settings;
    private final UserDetailsService accounts;
    private final ProviderSubjects subjects;
    private final SignInThrottle throttle;
    private final SignInRecord signIns;
    private final CurrentSignIn currentSignIn;
    private final CompletedSignIn completed;

    OidcSignIn(
            OidcSettings settings,
            UserDetailsService accounts,
            ProviderSubjects subjects,
            SignInThrottle throttle,
            SignInRecord signIns,
            CurrentSignIn currentSignIn,
            CompletedSignIn completed) {
        this.settings = settings;
        this.accounts = accounts;
        this.subjects = subjects;
        this.throttle = throttle;
        this.signIns = signIns;
        this.currentSignIn = currentSignIn;
        this.completed = completed;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication there)
            throws IOException, ServletException {
        SecurityContextHolder.clearContext();
        OidcUser person = (OidcUser) there.getPrincipal();
        String username = person == null ? null : person.getClaimAsString(settings.claim());
        if (person == null || username == null || username.isBlank()) {
            refuse("the provider names nobody", "/login?nobody", request, response);
            return;
        }
        username = username.toLowerCase(Locale.ROOT);
        String address = request.getRemoteAddr();
        if (!throttle.begins(username, address)) {
            refuse("too many wrong passwords", "/login?throttled", request, response);
            return;
        }
        SignedInUser account = account(username);
        if (account == null || !account.isEnabled()) {
            signIns.refused(username);
            refuse("the provider names nobody who has an account", "/login?nobody", request, response);
            return;
        }
        String subject = Objects.requireNonNull(person.getSubject());
        if (!subjects.opens(account, settings.issuer(), subject)) {
            signIns.refused(username);
            boolean another = subjects.opensAnother(account.id(), settings.issuer(), subject);
            refuse(
                    "account and who came from the provider are not of each other",
                    another ? "/login?elsewhere" : "/login?bound",
                    request,
                    response);
            return;
        }
        throttle.succeeded(username, address);
        request.getSession().setAttribute(BEGAN_THERE, true);
        Authentication proved = proved(account, person);
        if (proved.getPrincipal() instanceof HalfSignedIn half) {
            signIns.passwordAccepted(half.id());
        }
        completed.onAuthenticationSuccess(request, response, currentSignIn.begin(proved, request, response));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        refuse("an answer of the provider that does not hold", "/login?outside", request, response);
    }

    private Authentication proved(SignedInUser account, OidcUser person) {
        if (!askedForSeveral(person)) {
            return HalfSignIn.asFarAsProved(account, null);
        }
        return HalfSignIn.whole(account.secondFactor() == SecondFactor.OWED ? account.provedElsewhere() : account);
    }

    /** RFC 8176: {@code mfa}; or what the installation knows its provider to say. */
    private boolean askedForSeveral(OidcUser person) {
        List<String> methods = person.getAuthenticationMethods();
        String level = person.getAuthenticationContextClass();
        return (methods != null && methods.contains(SEVERAL_FACTORS))
                || (level != null && settings.severalFactors().contains(level));
    }

    private @Nullable SignedInUser account(String username) {
        try {
            return (SignedInUser) accounts.loadUserByUsername(username);
        } catch (UsernameNotFoundException unknown) {
            return null;
        }
    }

    private static void refuse(String why, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refusals.tellOfSignIn(why, request.getRemoteAddr());
        response.sendRedirect(request.getContextPath() + page);
    }
}
