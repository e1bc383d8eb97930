package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.security.web.DefaultRedirectStrategy;

/**
 * Leads to a page under the address it was asked for by: the mark by which the framework knows a kept request again has no
 * use here, for only whole pages are kept, and would stay in the address that people copy.
 */
class PageReturnedTo extends DefaultRedirectStrategy {

    private static final Pattern MARK = Pattern.compile("[?&]continue$");

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        super.sendRedirect(request, response, MARK.matcher(url).replaceFirst(""));
    }
}
