package vn.tgpl.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes behind the session filter that the answer was made to its end. What fails after that, while the sign-in is written back,
 * must not cut off a page that is on its way.
 */
@Component
@Order(WholeAnswer.BEHIND_SESSIONS)
class WholeAnswer extends OncePerRequestFilter {

    /** Spring Session's filter stands fifty after the first. */
    static final int BEHIND_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 60;

    private static final String MADE = WholeAnswer.class.getName();

    /** Whether nothing is missing of the answer. */
    static boolean isMade(HttpServletRequest request) {
        return request.getAttribute(MADE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        request.setAttribute(MADE, true);
    }
}
