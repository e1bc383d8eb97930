package vn.tgpl.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tgpl.shared.TimeOrderedId;

/** Gives each request a short name that stands in its log lines and on its error page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationId extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(CorrelationId.class);
    static final String ATTRIBUTE = "correlationId";
    private static final int LENGTH = 10;

    /** Without vowels no name is a word, or the name of an illness; without look-alikes it can be copied by hand. */
    private static final String LETTERS = "346789BCDFGHJKMNPQRTVWX";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shortened = shorten(TimeOrderedId.next().getLeastSignificantBits() & Long.MAX_VALUE);
        request.setAttribute(ATTRIBUTE, shortened);
        try (var ignored = MDC.putCloseable(ATTRIBUTE, shortened)) {
            pass(request, response, chain);
        }
    }

    private static String shorten(long bits) {
        StringBuilder name = new StringBuilder(LENGTH);
        for (long left = bits; name.length() < LENGTH; left /= LETTERS.length()) {
            name.append(LETTERS.charAt((int) (left % LETTERS.length())));
        }
        return name.toString();
    }

    /** The container would log a failure only after the name is gone from the log; so it is logged here. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            log.error("request failed", failure);
            if (response.isCommitted()) {
                throw failure;
            }
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
