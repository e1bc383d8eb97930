package vn.tgpl.catalog.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import vn.tgpl.catalog.domain.AreaAlreadyEnded;
import vn.tgpl.catalog.domain.DifficultVillages;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Ends the especially difficult condition of a village. */
@Controller
@RequestMapping(DifficultVillageController.PATH + "/{id}/end")
@PreAuthorize("hasAuthority('catalog:manage')")
class DifficultVillageEndController {

    private final DifficultVillages villages;
    private final DifficultAreaEndPage page;

    DifficultVillageEndController(DifficultVillages villages, DifficultAreaEndPage page) {
        this.villages = villages;
        this.page = page;
    }

    @GetMapping
    String blank(@PathVariable UUID id, Model model) {
        return page.blank(line(id), model);
    }

    @PostMapping
    Object end(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DifficultAreaEndForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                villages.end(form.toVillageCommand(id), actor);
                Flash.done(redirect, "catalog.areas.ended");
                return "redirect:" + DifficultAreaController.PAGE;
            } catch (DomainException refusal) {
                if (refusal instanceof NotFound) {
                    throw refusal;
                }
                if (refusal instanceof AreaAlreadyEnded) {
                    return page.endedMeanwhile(line(id), form, model);
                }
                FormErrors.add(errors, refusal);
            }
        }
        return page.refused(line(id), form, model);
    }

    private DifficultAreaLine line(UUID id) {
        return villages.find(id).map(DifficultAreaLine::of).orElseThrow(NotFound::new);
    }
}
