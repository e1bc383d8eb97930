package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import vn.tgpl.platform.draft.Draft;
import vn.tgpl.platform.draft.DraftFields;
import vn.tgpl.platform.draft.DraftForm;
import vn.tgpl.platform.draft.Drafts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/**
 * The draft that belongs to the page being opened. It is looked up when the page turns out to have a form that is kept, and put
 * into the form once: by a controller that asks for it because its page depends on what stands in the form, or else before the page
 * is written.
 */
public final class OpenedDraft {

    private static final Pattern ELSEWHERE = Pattern.compile("(/|%2f){2}", Pattern.CASE_INSENSITIVE);

    private static final String ATTRIBUTE = OpenedDraft.class.getName();
    private static final String FORM = "form";
    private static final String BEGAN = "began";

    private final HttpServletRequest request;
    private final Actor actor;
    private final Drafts drafts;
    private final DraftBinding binding;
    private @Nullable Draft restored;
    private @Nullable BindingResult typed;
    private @Nullable DraftFields kept;
    private boolean looked;

    OpenedDraft(HttpServletRequest request, Actor actor, Drafts drafts, DraftBinding binding) {
        this.request = request;
        this.actor = actor;
        this.drafts = drafts;
        this.binding = binding;
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable OpenedDraft of(HttpServletRequest request) {
        return (OpenedDraft) request.getAttribute(ATTRIBUTE);
    }

    /** Puts what was kept of it into a form that is about to be shown, so that the rest of its page can follow. */
    public static void restore(Object form, Model model) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof OpenedDraft opened) {
            opened.fill(form).ifPresent(result -> model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, result));
        }
    }

    static @Nullable Drafted mark(Map<String, Object> model) {
        Object form = model.get(FORM);
        return form == null ? null : AnnotatedElementUtils.findMergedAnnotation(form.getClass(), Drafted.class);
    }

    /** The same for a page that is ready but for it, which is told what it has to say about the draft. */
    void show(Drafted mark, Map<String, Object> model) {
        Object form = model.get(FORM);
        if (form == null) {
            return;
        }
        fill(form).ifPresent(result -> model.put(BindingResult.MODEL_KEY_PREFIX + FORM, result));
        if (kept != null) {
            // it was made of how everything stood when it was begun
            model.put(BEGAN, Objects.requireNonNullElse(kept.text(BEGAN), ""));
        }
        Draft draft = restored;
        List<DraftLine> begun = draft != null || !isEach()
                ? List.of()
                : drafts.begunAt(path(), actor.id()).stream().map(DraftLine::of).toList();
        model.put(
                DraftInterceptor.MODEL,
                new KeptDraft(
                        draft == null ? TimeOrderedId.next() : draft.id(),
                        draft == null ? page() : draft.page(),
                        isEach(),
                        DraftInterceptor.thing(model),
                        mark.namedBy(),
                        draft == null ? null : KeptDraft.told(draft),
                        begun));
    }

    private Optional<BindingResult> fill(Object form) {
        if (!looked) {
            looked = true;
            find().ifPresent(draft -> {
                DraftFields fields = drafts.fields(draft.id(), actor.id());
                restored = draft;
                kept = fields;
                typed = binding.bind(form, FORM, fields);
            });
        }
        return Optional.ofNullable(typed);
    }

    private Optional<Draft> find() {
        if (!isEach()) {
            return DraftForm.isPage(page()) ? drafts.ofPage(page(), actor.id()) : Optional.empty();
        }
        return asked().flatMap(id -> drafts.find(id, actor.id()))
                .filter(draft -> draft.each() && path().equals(draft.page().replaceFirst("\\?.*", "")));
    }

    private Optional<UUID> asked() {
        try {
            return Optional.ofNullable(request.getParameter(Draft.PARAMETER)).map(UUID::fromString);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** A page whose address names no thing makes new ones. */
    private boolean isEach() {
        return !String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .contains("{");
    }

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** What its query says belongs to the page, but for the draft it was asked for and for addresses of other sites. */
    private String page() {
        String query = request.getQueryString();
        String rest = query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(part -> !part.startsWith(Draft.PARAMETER + "=")
                                && !ELSEWHERE.matcher(part).find())
                        .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path() : path() + "?" + rest;
    }
}
