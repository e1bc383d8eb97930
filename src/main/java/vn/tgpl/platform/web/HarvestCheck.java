package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.tgpl.platform.Reach;
import vn.tgpl.platform.harvest.HourlyUse;
import vn.tgpl.platform.harvest.Taking;
import vn.tgpl.shared.Actor;

/** Counts what somebody takes: pages of things within his scope, searches, further pages of lists, whole lists. */
@Component
class HarvestCheck implements HandlerInterceptor {

    private static final String NEXT_PAGE = "after";

    private final List<Reach> reaches;
    private final HourlyUse use;

    HarvestCheck(List<Reach> reaches, HourlyUse use) {
        this.reaches = List.copyOf(reaches);
        this.use = use;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Actor actor = ActorArgument.signedIn();
        if (actor != null && handler instanceof HandlerMethod method) {
            taking(request, method).ifPresent(taking -> use.take(taking, actor));
        }
        return true;
    }

    private Optional<Taking> taking(HttpServletRequest request, HandlerMethod method) {
        if (method.hasMethodAnnotation(WholeList.class)) {
            return Optional.of(Taking.LIST);
        }
        boolean turns = request.getParameter(NEXT_PAGE) != null;
        if (method.hasMethodAnnotation(Lookup.class) || (isRead(request) && turns)) {
            return Optional.of(Taking.SEARCH);
        }
        return isRead(request) && isOfAThing(request) ? Optional.of(Taking.RECORD) : Optional.empty();
    }

    private boolean isOfAThing(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return reaches.stream()
                .anyMatch(reach -> pattern.equals(reach.path()) || pattern.startsWith(reach.path() + "/"));
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }
}
