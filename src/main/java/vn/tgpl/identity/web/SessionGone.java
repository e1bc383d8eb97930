package vn.tgpl.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import vn.tgpl.identity.HalfSignedIn;
import vn.tgpl.platform.web.ErrorWords;
import vn.tgpl.platform.web.Refusals;

/**
 * A form whose sign-in has run out meanwhile lacks no right: its sender has to sign in again, and where he has done so already,
 * to send it anew from a page of that sign-in. Who is signed in by half is led to the page that asks for the code.
 */
class SessionGone implements AccessDeniedHandler {

    private final AccessDeniedHandler missingRight = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        boolean formIsOld = refusal instanceof CsrfException;
        if (formIsOld && SecurityContextHolder.getContext().getAuthentication() == null) {
            SignedOut.answer(request, response, SignedOut.RAN_OUT);
        } else if (isHalfSignedIn()) {
            SignedOut.answer(request, response, SecondFactorSignInController.PAGE);
        } else {
            if (formIsOld) {
                ErrorWords.choose(request, ErrorWords.FORM_OF_ANOTHER_SIGN_IN);
            }
            Refusals.tell(formIsOld ? "without the token of the form" : "without the right", request);
            missingRight.handle(request, response, refusal);
        }
    }

    private static boolean isHalfSignedIn() {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        return signIn != null && signIn.getPrincipal() instanceof HalfSignedIn;
    }
}
