package vn.tgpl.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A form whose sign-in has run out meanwhile lacks no right: its sender has to sign in again. */
class SessionGone implements AccessDeniedHandler {

    private final AccessDeniedHandler missingRight = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (refusal instanceof CsrfException
                && SecurityContextHolder.getContext().getAuthentication() == null) {
            SignedOut.answer(request, response, SignedOut.RAN_OUT);
        } else {
            missingRight.handle(request, response, refusal);
        }
    }
}
