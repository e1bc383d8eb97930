package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:close')")
class ClosureController {

    private final ClosingPages pages;

    ClosureController(ClosingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/closure")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        return pages.form(CaseAction.CLOSE, id, actor, model, redirect);
    }

    @PostMapping("/cases/{id}/closure")
    ModelAndView close(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.submit(CaseAction.CLOSE, id, form, errors, actor, model, redirect);
    }
}
