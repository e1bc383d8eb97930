package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.draft.Draft;
import vn.tgpl.platform.draft.DraftFields;
import vn.tgpl.platform.draft.DraftForm;
import vn.tgpl.platform.draft.DraftUnreadable;
import vn.tgpl.platform.draft.Drafts;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Vietnam;

/** Keeps what stands in a form: by its script while it is typed, or by its button. */
@Controller
@PreAuthorize("isAuthenticated()")
class DraftController {

    private static final String BY_SCRIPT = "X-Draft";

    private final Drafts drafts;
    private final MessageSourceAccessor messages;

    DraftController(Drafts drafts, MessageSource messages) {
        this.drafts = drafts;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** Answers with the line that tells it. */
    @PostMapping(path = "/drafts", headers = BY_SCRIPT)
    ResponseEntity<String> keepQuietly(HttpServletRequest request, Actor actor) {
        try {
            return answer(HttpStatus.OK, messages.getMessage("draft.kept", new Object[] {keep(request, actor)}));
        } catch (DomainException refusal) {
            HttpStatus status = refusal.kind() == DomainException.Kind.CONFLICT
                    ? HttpStatus.CONFLICT
                    : HttpStatus.UNPROCESSABLE_CONTENT;
            return answer(status, messages.getMessage(refusal.messageKey(), refusal.args()));
        }
    }

    /** Leads back to the form; what cannot be kept is given back to be copied. */
    @PostMapping(path = "/drafts", headers = "!" + BY_SCRIPT)
    ModelAndView keep(HttpServletRequest request, Actor actor, RedirectAttributes redirect) {
        try {
            Flash.done(redirect, "draft.kept", keep(request, actor));
        } catch (DomainException refusal) {
            ModelAndView page = new ModelAndView("error/422", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("words", "422-draft");
            page.addObject("reasonKey", refusal.messageKey());
            page.addObject("reasonArguments", refusal.args());
            page.addObject("givenBack", GivenBack.of(request));
            return page;
        }
        DraftForm form = form(request, null);
        return new ModelAndView("redirect:" + (form.each() ? Draft.hrefOf(form.page(), form.id()) : form.page()));
    }

    /** The time of the day at which it was kept. */
    private String keep(HttpServletRequest request, Actor actor) {
        DraftFields fields = DraftFields.of(request.getParameterMap());
        Instant at = drafts.save(form(request, fields), fields, actor.id());
        return Display.time(at.atZone(Vietnam.ZONE).toLocalTime());
    }

    private static DraftForm form(HttpServletRequest request, @Nullable DraftFields fields) {
        String namedBy = request.getParameter("draftNamedBy");
        String typed = fields == null || namedBy == null ? null : fields.text(namedBy);
        return new DraftForm(
                DraftInterceptor.key(request).orElseThrow(DraftUnreadable::new),
                Objects.requireNonNullElse(request.getParameter("draftPage"), ""),
                Boolean.parseBoolean(request.getParameter("draftEach")),
                Objects.requireNonNullElse(request.getParameter("draftTitle"), ""),
                typed != null ? typed : emptyToNull(request.getParameter("draftThing")));
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static ResponseEntity<String> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words);
    }
}
