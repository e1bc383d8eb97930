package vn.tgpl.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * A form that was sent and not taken, so that it can be sent again as it was: with the id it carried, so that it makes one thing however
 * often it is sent. One that holds a password or opens something is not kept, nor one of another site.
 *
 * @param path where it goes
 * @param fields in their order
 */
public record SentForm(String path, List<Field> fields) implements Serializable {

    /** The field by which the token of a form travels; it belongs to a sign-in and not to what was typed. */
    static final String TOKEN = "_csrf";

    /** In letters, all together; as much as a draft may have. */
    private static final int MOST = 200_000;

    private static final List<String> SECRET = List.of("password", "passwd", "secret");
    private static final List<String> OF_SIGN_INS = List.of("/login", "/logout", "/setup", "/account/", "/error");

    /** One value of one field. */
    public record Field(String name, String value) implements Serializable {

        @Override
        public String toString() {
            return "Field[]";
        }
    }

    public SentForm {
        fields = List.copyOf(fields);
    }

    /** What a request sent; empty where it sent no form, or one that nobody keeps. */
    public static Optional<SentForm> of(HttpServletRequest request) {
        String path = said(request, RequestDispatcher.ERROR_REQUEST_URI).orElseGet(request::getRequestURI);
        if (!isForm(request) || isOfASignIn(path, request.getContextPath())) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        int letters = 0;
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            if (opensSomething(sent.getKey())) {
                return Optional.empty();
            }
            for (String value : sent.getKey().equals(TOKEN) ? new String[0] : sent.getValue()) {
                letters += sent.getKey().length() + value.length();
                fields.add(new Field(sent.getKey(), value));
            }
        }
        return letters > MOST ? Optional.empty() : Optional.of(new SentForm(path, fields));
    }

    /** The same with the token that came with it, for a page that can make none. */
    SentForm withToken(HttpServletRequest request) {
        String token = request.getParameter(TOKEN);
        return token == null
                ? this
                : new SentForm(
                        path,
                        Stream.concat(Stream.of(new Field(TOKEN, token)), fields.stream())
                                .toList());
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        String method = said(request, RequestDispatcher.ERROR_METHOD).orElseGet(request::getMethod);
        return HttpMethod.POST.matches(method)
                && (type == null || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && Stream.of("HX-Request", "X-Draft").allMatch(part -> request.getHeader(part) == null);
    }

    private static Optional<String> said(HttpServletRequest request, String attribute) {
        return request.getAttribute(attribute) instanceof String told ? Optional.of(told) : Optional.empty();
    }

    private static boolean isOfASignIn(String path, String context) {
        String within = path.startsWith(context) ? path.substring(context.length()) : path;
        // "//" would lead to another site
        return !within.startsWith("/")
                || within.startsWith("//")
                || OF_SIGN_INS.stream().anyMatch(within::startsWith);
    }

    // the codes of a second factor are sent under the pages of sign-ins alone; elsewhere a code is that of a list
    private static boolean opensSomething(String field) {
        String plain = field.toLowerCase(Locale.ROOT);
        return SECRET.stream().anyMatch(plain::contains);
    }

    /** Whether it stands for that request. */
    boolean isSentBy(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && path.equals(request.getRequestURI());
    }

    @Override
    public String toString() {
        return "SentForm[" + fields.size() + "]";
    }
}
