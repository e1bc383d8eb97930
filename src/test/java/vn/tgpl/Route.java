package vn.tgpl;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.expression.SecurityExpressionRoot;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route of the application with the right it states. */
public record Route(HttpMethod method, String pattern, String right, Method handler) {

    private static final String UNKNOWN_ID = "00000000-0000-7000-8000-0000deadbeef";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final ExpressionParser EXPRESSIONS = new SpelExpressionParser();

    /** Pages that exist only for a while or where the installation wants them, or show what went wrong. */
    private static final Set<String> PASSING = Set.of("/setup", "/error", "/login/provider");

    /** What pages that answer a question are asked here. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "/dashboard/cases", "?measure=OPEN&from=2026-01-01&to=2026-12-31",
            "/dashboard/cases/export", "?measure=OPEN&from=2026-01-01&to=2026-12-31",
            "/dashboard/answers", "?from=2026-01-01&to=2026-12-31");

    public static Stream<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOfTheProduct(entry.getValue().getBeanType()))
                .flatMap(Route::expand)
                .sorted(Comparator.comparing(Route::pattern).thenComparing(route -> route.method.name()));
    }

    private static boolean isOfTheProduct(Class<?> type) {
        return type.getName().startsWith("vn.tgpl.")
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    private static Stream<Route> expand(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        Set<RequestMethod> methods = entry.getKey().getMethodsCondition().getMethods();
        Method handler = entry.getValue().getMethod();
        String right = rightOf(entry.getValue());
        return entry.getKey().getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> new Route(method.asHttpMethod(), pattern, right, handler)));
    }

    private static String rightOf(HandlerMethod handler) {
        PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        PreAuthorize stated =
                own != null ? own : AnnotationUtils.findAnnotation(handler.getBeanType(), PreAuthorize.class);
        return stated == null ? null : stated.value();
    }

    public boolean isRead() {
        return method.equals(HttpMethod.GET);
    }

    public boolean hasVariables() {
        return VARIABLE.matcher(pattern).find();
    }

    public boolean isPublic() {
        return right.equals("permitAll()");
    }

    /** A path of this route; what it names does not exist. */
    public String path() {
        return VARIABLE.matcher(pattern).replaceAll(UNKNOWN_ID) + QUESTIONS.getOrDefault(pattern, "");
    }

    public boolean isOpenTo(UserDetails person) {
        Authentication signIn =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        SecurityExpressionRoot<Route> root = new SecurityExpressionRoot<>(() -> signIn, this) {};
        return Boolean.TRUE.equals(EXPRESSIONS.parseExpression(right).getValue(root, Boolean.class));
    }

    /** Answers besides a page that are in order for a person with the right. */
    List<Integer> otherAnswers() {
        if (PASSING.contains(pattern)) {
            return List.of(404);
        }
        return asksParameters() ? List.of(204, 302, 400) : List.of(204, 302);
    }

    /** Answers in order when there is no such thing; an empty form may be sent back before anything is looked up. */
    List<Integer> answersToTheUnknown() {
        return isRead() ? List.of(404) : List.of(404, 422);
    }

    /** Answers to a person without the right; a request without its parameters is refused before rights are looked at. */
    List<Integer> answersToTheUnentitled() {
        return asksParameters() ? List.of(400, 403, 404) : List.of(403, 404);
    }

    private boolean asksParameters() {
        return Arrays.stream(handler.getParameters())
                .map(parameter -> AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class))
                .anyMatch(param -> param != null
                        && param.required()
                        && param.defaultValue().equals(ValueConstants.DEFAULT_NONE));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
