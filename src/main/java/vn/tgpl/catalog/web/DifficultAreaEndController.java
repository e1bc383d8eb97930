package vn.tgpl.catalog.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.tgpl.catalog.domain.DifficultAreas;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Ends the especially difficult condition of an area. */
@Controller
@RequestMapping(DifficultAreaController.PAGE + "/{commune}/{from}/end")
@PreAuthorize("hasAuthority('catalog:manage')")
class DifficultAreaEndController {

    private final DifficultAreas areas;
    private final DifficultAreaEndPage page;

    DifficultAreaEndController(DifficultAreas areas, DifficultAreaEndPage page) {
        this.areas = areas;
        this.page = page;
    }

    @GetMapping
    String blank(
            @PathVariable String commune,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Model model) {
        return page.blank(line(commune, from), model);
    }

    @PostMapping
    Object end(
            @PathVariable String commune,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @Valid @ModelAttribute("form") DifficultAreaEndForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                areas.end(form.toCommand(commune, from), actor);
                Flash.done(redirect, "catalog.areas.ended");
                return "redirect:" + DifficultAreaController.PAGE;
            } catch (DomainException refusal) {
                if (refusal instanceof NotFound) {
                    throw refusal;
                }
                if (refusal instanceof AreaAlreadyEnded) {
                    return page.endedMeanwhile(line(commune, from), form, model);
                }
                FormErrors.add(errors, refusal);
            }
        }
        return page.refused(line(commune, from), form, model);
    }

    private DifficultAreaLine line(String commune, LocalDate from) {
        return areas.find(commune, from).map(DifficultAreaLine::of).orElseThrow(NotFound::new);
    }
}
