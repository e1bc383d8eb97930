package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.presence.Presences;
import vn.tgpl.platform.presence.Watched;
import vn.tgpl.shared.Actor;

/**
 * Writes down who opens a page of a thing, after the page turned out to be his to see, and tells him who else has it open. It is no
 * part of the page: whatever goes wrong with it keeps nobody from his work.
 */
@Component
class PresenceInterceptor implements HandlerInterceptor {

    static final String MODEL = "presence";

    private static final Logger log = LoggerFactory.getLogger(PresenceInterceptor.class);

    private final List<Watched> kinds;
    private final Presences presences;

    PresenceInterceptor(List<Watched> kinds, Presences presences) {
        this.kinds = List.copyOf(kinds);
        this.presences = presences;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Actor actor = ActorArgument.signedIn();
        if (actor == null || page == null || page.getViewName() == null || !isPage(page.getViewName())) {
            return;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        kinds.stream()
                .filter(kind -> pattern.equals(kind.path()) || pattern.startsWith(kind.path() + "/"))
                .findFirst()
                .ifPresent(kind -> thing(request).ifPresent(thing -> {
                    String tail = pattern.substring(Math.min(kind.path().length() + 1, pattern.length()));
                    tell(thing, kind.doing(tail).orElse(""), actor, page);
                }));
    }

    private void tell(UUID thing, String doing, Actor actor, ModelAndView page) {
        try {
            page.addObject(MODEL, new PresenceLine(thing, doing, presences.opened(thing, doing, actor)));
        } catch (DataAccessException notNow) {
            log.warn(
                    "who else has a page open is not known: {}",
                    notNow.getClass().getSimpleName());
        }
    }

    private static boolean isPage(String view) {
        return !view.startsWith("redirect:") && !view.contains("::");
    }

    private static Optional<UUID> thing(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? Optional.of(UUID.fromString(id))
                : Optional.empty();
    }
}
