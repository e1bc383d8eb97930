package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseReveal;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Opens the sensitive facts of a case for one look. */
@Controller
@PreAuthorize("hasAuthority('casework:read') and hasAuthority('people:reveal')")
class RevealController {

    private static final String REVEALED = "revealedCase";

    private final CaseReveal reveals;
    private final CaseHeads heads;
    private final ShownCase shown;

    RevealController(CaseReveal reveals, CaseHeads heads, ShownCase shown) {
        this.reveals = reveals;
        this.heads = heads;
        this.shown = shown;
    }

    @PostMapping("/cases/{id}/reveal")
    ModelAndView reveal(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("reveal") RevealForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            shown.fill(heads.file(id, actor), CaseTimeline.Show.ALL, false, actor, model);
            return new ModelAndView("casework/case", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        reveals.open(id, Objects.requireNonNull(form.getReason()), actor);
        redirect.addFlashAttribute(REVEALED, id.toString());
        Flash.done(redirect, "casework.reveal.done");
        return new ModelAndView("redirect:/cases/" + id);
    }

    /** The look lasts for the page that follows; the next one asks for a reason again. */
    static boolean hasRevealed(Model model, CaseId id) {
        return id.toString().equals(model.getAttribute(REVEALED));
    }
}
