package vn.tgpl.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.Opening;
import vn.tgpl.audit.domain.Written;
import vn.tgpl.shared.Actor;

/**
 * Nothing is opened without a trace: a page about a thing is shown only after the journal has an entry of it. It comes after the handler, so
 * that a look that is told more closely is not told twice, and before the page is made, so that none is seen where nothing can be written.
 */
@Component
class OpeningTrace implements HandlerInterceptor, WebMvcConfigurer {

    private final List<Opening> openings;
    private final Journal journal;
    private final Written written;

    OpeningTrace(List<Opening> openings, Journal journal, Written written) {
        this.openings = List.copyOf(openings);
        this.journal = journal;
        this.written = written;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Authentication signIn = SecurityContextHolder.getContext().getAuthentication();
        if (signIn == null || !(signIn.getPrincipal() instanceof Actor actor) || !isShown(request, response, page)) {
            return;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        openings.stream()
                .filter(opening -> opening.has(pattern))
                .findFirst()
                .ifPresent(opening -> trace(opening, id(request), actor));
    }

    private void trace(Opening opening, @Nullable String id, Actor actor) {
        if (id != null && !written.isNoted(opening.subjectKind(), id)) {
            journal.record(actor, opening.action(), opening.subjectKind(), id, null);
        }
    }

    private static boolean isShown(
            HttpServletRequest request, HttpServletResponse response, @Nullable ModelAndView page) {
        return HttpMethod.GET.matches(request.getMethod())
                && response.getStatus() == HttpStatus.OK.value()
                && page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:");
    }

    private static @Nullable String id(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? id
                : null;
    }
}
