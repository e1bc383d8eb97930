package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Refuses a form whose field stands in the address as well: which of the two was meant nobody can tell (ASVS 15.3.7). */
final class FieldsInOnePlace implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (HttpMethod.POST.matches(request.getMethod()) && isDoubled(request)) {
            Refusals.tell("a field in the form and in the address", request);
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return false;
        }
        return true;
    }

    private static boolean isDoubled(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return false;
        }
        MultiValueMap<String, String> address = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        Map<String, String[]> all = request.getParameterMap();
        return address.entrySet().stream()
                .anyMatch(field ->
                        timesSent(field.getKey(), all) > field.getValue().size());
    }

    private static int timesSent(String name, Map<String, String[]> all) {
        return all.getOrDefault(name, new String[0]).length;
    }
}
