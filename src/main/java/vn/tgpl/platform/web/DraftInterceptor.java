package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.draft.DraftForm;
import vn.tgpl.platform.draft.Drafts;
import vn.tgpl.shared.Actor;

/** Opens forms with what was kept of them, and lets it go when they are taken. */
@Component
class DraftInterceptor implements HandlerInterceptor {

    static final String MODEL = "keptDraft";

    private final Drafts drafts;
    private final DraftBinding binding;

    DraftInterceptor(Drafts drafts, DraftBinding binding) {
        this.drafts = drafts;
        this.binding = binding;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Actor actor = ActorArgument.signedIn();
        if (actor != null && isRead(request) && handler instanceof HandlerMethod) {
            new OpenedDraft(request, actor, drafts, binding);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || !isPage(page.getViewName())) {
            return;
        }
        Drafted mark = OpenedDraft.mark(page.getModel());
        OpenedDraft opened = OpenedDraft.of(request);
        if (mark == null) {
            return;
        }
        if (opened != null) {
            opened.show(mark, page.getModel());
        } else {
            again(request, mark, page.getModel()).ifPresent(kept -> page.addObject(MODEL, kept));
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Actor actor = ActorArgument.signedIn();
        boolean taken = failure == null
                && HttpMethod.POST.matches(request.getMethod())
                && HttpStatusCode.valueOf(response.getStatus()).is3xxRedirection()
                && !Flash.tellsRefusal(request)
                && !(handler instanceof HandlerMethod method && method.getBeanType() == DraftController.class);
        if (actor != null && taken) {
            key(request).ifPresent(id -> drafts.sent(id, actor.id()));
        }
    }

    /** A form that was sent and is shown again goes on with the draft it came with. */
    private static Optional<KeptDraft> again(HttpServletRequest request, Drafted mark, Map<String, Object> model) {
        String page = request.getParameter("draftPage");
        return DraftForm.isPage(page)
                ? key(request)
                        .map(key -> new KeptDraft(
                                key,
                                Objects.requireNonNull(page),
                                Boolean.parseBoolean(request.getParameter("draftEach")),
                                thing(model),
                                mark.namedBy(),
                                null,
                                List.of()))
                : Optional.empty();
    }

    static String thing(Map<String, Object> model) {
        return model.get("head") instanceof NamedThing head ? head.code() : "";
    }

    static Optional<UUID> key(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter("draftKey")).map(UUID::fromString);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean isPage(String view) {
        return !view.startsWith("redirect:") && !view.contains("::");
    }
}
