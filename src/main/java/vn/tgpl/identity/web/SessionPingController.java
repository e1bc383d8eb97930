package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lets a page that is still being filled in keep its sign-in, or go on with a new one: its forms are sent with that token. */
@Controller
@PreAuthorize("isAuthenticated()")
class SessionPingController {

    @GetMapping("/session/ping")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ping(CsrfToken token, HttpServletResponse response) {
        response.setHeader(token.getHeaderName(), token.getToken());
    }
}
