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
import vn.tgpl.casework.domain.CasePapers;
import vn.tgpl.casework.domain.ExtendPapers;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('intake:decide') and hasAuthority('casework:read')")
class PaperExtensionController {

    private final CasePapers papers;
    private final ExtensionPages pages;

    PaperExtensionController(CasePapers papers, ExtensionPages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/paper-extension")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        return pages.form(CaseAction.EXTEND_PAPERS, id, new PaperExtensionForm(), actor, model, redirect);
    }

    @PostMapping("/cases/{id}/paper-extension")
    ModelAndView extend(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") PaperExtensionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return pages.submit(
                CaseAction.EXTEND_PAPERS,
                id,
                form,
                errors,
                () -> papers.extend(new ExtendPapers(id, form.getVersion(), form.getPeriods(), form.why()), actor),
                actor,
                model,
                redirect);
    }
}
