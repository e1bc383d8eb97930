package vn.tgpl.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lets a page that is still being filled in keep its sign-in. */
@Controller
@PreAuthorize("isAuthenticated()")
class SessionPingController {

    @GetMapping("/session/ping")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ping() {}
}
