package vn.tgpl.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Shows the sign-in page to who is not signed in; a part of a page that asks gets the whole page replaced. */
class SignInEntry implements AuthenticationEntryPoint {

    private static final String PART_OF_A_PAGE = "HX-Request";

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        if (request.getHeader(PART_OF_A_PAGE) == null) {
            page.commence(request, response, refusal);
        } else {
            response.setHeader("HX-Redirect", request.getContextPath() + "/login?expired");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    /** Only whole pages are returned to after a sign-in. */
    static HttpSessionRequestCache pagesToReturnTo() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getHeader(PART_OF_A_PAGE) == null
                && !request.getRequestURI().endsWith("/session/ping"));
        return cache;
    }
}
