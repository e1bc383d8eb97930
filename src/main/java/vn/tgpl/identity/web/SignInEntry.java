package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Shows the sign-in page to who is not signed in. */
class SignInEntry implements AuthenticationEntryPoint {

    /** Names what the session keeps of the page to return to. */
    static final String PAGE_TO_RETURN_TO = "SPRING_SECURITY_SAVED_REQUEST";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        SignedOut.answer(request, response, "/login");
    }

    /**
     * Only whole pages are returned to after a sign-in, so that no mark in their address need tell them.
     *
     * @param answered whether a page answers a request; any other address leads to the start page
     */
    @SuppressWarnings("NullAway") // null switches the mark off, which the signature does not tell
    static HttpSessionRequestCache pagesToReturnTo(Predicate<HttpServletRequest> answered) {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setSessionAttrName(PAGE_TO_RETURN_TO);
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && !SignedOut.isPart(request)
                && !request.getRequestURI().endsWith("/session/ping")
                && answered.test(request));
        return cache;
    }
}
