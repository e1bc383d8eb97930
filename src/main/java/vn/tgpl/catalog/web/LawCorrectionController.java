package vn.tgpl.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.tgpl.catalog.domain.DraftLaw;
import vn.tgpl.catalog.domain.LawVersionId;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionService;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/**
 * Drafts the correction of a wording in force; like any draft it is looked at and enacted. The id of the form is that of the
 * draft, so the path names the original otherwise.
 */
@Controller
@RequestMapping(LawVersionController.PATH + "/{original}/correction")
@PreAuthorize("hasAuthority('catalog:manage')")
class LawCorrectionController {

    private final LawVersionService service;
    private final LawVersionQueries versions;
    private final Clock clock;

    LawCorrectionController(LawVersionService service, LawVersionQueries versions, Clock clock) {
        this.service = service;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable("original") LawVersionId id, Model model) {
        LawVersionView original = original(id);
        model.addAttribute("form", LawCorrectionForm.of(original, LocalDate.now(clock)));
        return show(original, model);
    }

    @PostMapping
    String draft(
            @PathVariable("original") LawVersionId id,
            @Valid @ModelAttribute("form") LawCorrectionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        LawVersionView original = original(id);
        if (!errors.hasErrors()) {
            try {
                DraftLaw command = form.toCommand(original);
                service.draft(command, actor);
                Flash.done(redirect, "catalog.law.correction.drafted");
                return "redirect:" + LawVersionController.PATH + "/" + command.id();
            } catch (FormAlreadyUsed used) {
                form.renew();
                FormErrors.add(errors, used);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(original, model);
    }

    /** What is law today or will be; the rest stands as it was. */
    private LawVersionView original(LawVersionId id) {
        return versions.find(id)
                .filter(version -> version.isCorrectable(LocalDate.now(clock)))
                .orElseThrow(NotFound::new);
    }

    private static String show(LawVersionView original, Model model) {
        model.addAttribute("version", LawVersionLine.of(original));
        return "catalog/law-correction";
    }
}
