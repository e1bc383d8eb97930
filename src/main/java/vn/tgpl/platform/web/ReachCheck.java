package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.tgpl.platform.Reach;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Answers "not found" before any right is looked at when a page belongs to a thing beyond the scope. */
@Component
class ReachCheck implements HandlerInterceptor {

    private final List<Reach> reaches;

    ReachCheck(List<Reach> reaches) {
        this.reaches = List.copyOf(reaches);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Actor actor = ActorArgument.signedIn();
        if (actor != null) {
            String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            reaches.stream()
                    .filter(reach -> pattern.equals(reach.path()) || pattern.startsWith(reach.path() + "/"))
                    .filter(reach -> id(request)
                            .filter(id -> reach.covers(id, actor.scope()))
                            .isEmpty())
                    .findAny()
                    .ifPresent(beyond -> {
                        Refusals.tell("not within reach", request);
                        throw new NotFound();
                    });
        }
        return true;
    }

    private static Optional<UUID> id(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String id) {
            try {
                return Optional.of(UUID.fromString(id));
            } catch (IllegalArgumentException nonsense) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
