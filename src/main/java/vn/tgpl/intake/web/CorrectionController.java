package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.RequestChangedMeanwhile;
import vn.tgpl.intake.domain.RequestCorrection;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;

/** Corrects what an open request says of the matter, the groups and the papers. */
@Controller
@RequestMapping("/requests/{id}/correction")
@PreAuthorize("hasAuthority('intake:receive')")
class CorrectionController {

    private final RequestCorrection corrections;
    private final CorrectionPage page;
    private final MatterCheck check;

    CorrectionController(RequestCorrection corrections, CorrectionPage page, MatterCheck check) {
        this.corrections = corrections;
        this.page = page;
        this.check = check;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        model.addAttribute("form", CorrectionForm.of(corrections.written(id, actor)));
        return page.show(id, actor, model);
    }

    @PostMapping
    String correct(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        errors.pushNestedPath("matter");
        check.checkAgain(form.getMatter(), corrections.written(id, actor).matter(), errors);
        errors.popNestedPath();
        check.checkGroups(form, errors);
        form.checkFacts(check.papersOf(form.getGroups()), errors);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                corrections.correct(form.command(id, check), actor);
                Flash.done(redirect, "intake.correction.done");
                return "redirect:/requests/" + id;
            } catch (RequestChangedMeanwhile conflict) {
                FormErrors.add(errors, conflict);
                page.showDifferences(id, form, corrections.written(id, actor), model);
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return page.show(id, actor, model);
    }
}
