package vn.tgpl.platform.merge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns what was chosen part by part into the form that was edited, before anybody reads it: so it is bound, checked and stored like
 * one that was typed. While something is still to be chosen the form stays as it was and ends on the same page.
 */
@Component
class MergedForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameter(ChosenSides.FIELD) == null) {
            chain.doFilter(request, response);
            return;
        }
        ChosenSides chosen = ChosenSides.of(request.getParameterMap());
        chosen.keepWith(request);
        chain.doFilter(new Merged(request, chosen.fields()), response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !HttpMethod.POST.matches(request.getMethod())
                || (type != null && !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE));
    }

    private static final class Merged extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields;

        Merged(HttpServletRequest request, Map<String, String[]> fields) {
            super(request);
            this.fields = fields;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return fields.get(name);
        }
    }
}
