package vn.tgpl.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.tgpl.identity.HalfSignedIn;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.SignInPlace;
import vn.tgpl.identity.domain.SignInRecord;

/**
 * Leads who signed in to the page he wanted. The redirect stores the session; only then the sign-in is written down and
 * the account looked at once more. Whoever changes the account before that makes this look fail, and whoever changes it
 * after that finds the session and ends it: a sign-in under way does not survive. Whoever gave the
 * password of an account with a second factor is asked for its code first; the page he wanted stays kept.
 */
@Component
class CompletedSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignInRecord signIns;
    private final Clock clock;

    CompletedSignIn(SignInRecord signIns, AnsweredPages answered, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
        setRequestCache(SignInEntry.pagesToReturnTo(answered));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signIn)
            throws IOException, ServletException {
        if (signIn.getPrincipal() instanceof HalfSignedIn) {
            getRedirectStrategy().sendRedirect(request, response, SecondFactorSignInController.PAGE);
            return;
        }
        request.getSession()
                .setAttribute(
                        SignInPlace.ATTRIBUTE,
                        new SignInPlace(
                                clock.instant(),
                                request.getRemoteAddr(),
                                BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT))));
        super.onAuthenticationSuccess(request, response, signIn);
        boolean holds = false;
        try {
            holds = signIn.getPrincipal() instanceof SignedInUser user
                    && signIns.signedIn(user, request.getRemoteAddr());
        } finally {
            if (!holds) {
                end(request);
            }
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
