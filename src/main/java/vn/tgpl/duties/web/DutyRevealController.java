package vn.tgpl.duties.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.Journal;
import vn.tgpl.duties.DutyId;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Opens what was written of a duty for one look, for a reason that stays on record (Luật TGPL 2017 Đ6 k1 c). */
@Controller
@PreAuthorize("hasAuthority('duties:read') and hasAuthority('people:reveal')")
class DutyRevealController {

    static final String REVEALED = "revealedDuty";

    private final DutyPages pages;
    private final Journal journal;

    DutyRevealController(DutyPages pages, Journal journal) {
        this.pages = pages;
        this.journal = journal;
    }

    @PostMapping("/duties/{id}/reveal")
    ModelAndView reveal(
            @PathVariable DutyId id,
            @Valid @ModelAttribute("reveal") RevealForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!DutyPages.sight(pages.show(id, actor, model), actor).opens(SensitiveFact.MATTER)) {
            throw new AccessDeniedException("not for this reader");
        }
        if (errors.hasErrors()) {
            return new ModelAndView("duties/duty", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        journal.record(
                actor,
                "duties.reveal",
                "duty",
                id.toString(),
                SensitiveFact.MATTER + ": " + Objects.requireNonNull(form.getReason()));
        redirect.addFlashAttribute(REVEALED, id.toString());
        Flash.done(redirect, "duties.reveal.done");
        return new ModelAndView("redirect:/duties/" + id);
    }
}
