package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

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
        Map<String, String[]> all = request.getParameterMap();
        try {
            return inAddress(request.getQueryString()).entrySet().stream()
                    .anyMatch(field -> timesSent(field.getKey(), all) > field.getValue());
        } catch (IllegalArgumentException notEncoded) {
            return true;
        }
    }

    /** How often each name stands there, however its letters are written. */
    private static Map<String, Long> inAddress(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(field -> field.split("=", 2)[0])
                .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static int timesSent(String name, Map<String, String[]> all) {
        return all.getOrDefault(name, new String[0]).length;
    }
}
