package vn.tgpl.catalog.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.domain.DifficultAreaRow;
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

    private static final String VIEW = "catalog/difficult-area-end";

    private final DifficultAreas areas;

    DifficultAreaEndController(DifficultAreas areas) {
        this.areas = areas;
    }

    @GetMapping
    String blank(
            @PathVariable String commune,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            Model model) {
        model.addAttribute("form", new DifficultAreaEndForm());
        model.addAttribute("line", line(commune, from));
        return VIEW;
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
                FormErrors.add(errors, refusal);
            }
        }
        model.addAttribute("line", line(commune, from));
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private DifficultAreaLine line(String commune, LocalDate from) {
        DifficultAreaRow row = areas.find(commune, from)
                .filter(found -> found.validity().to() == null)
                .orElseThrow(NotFound::new);
        return DifficultAreaLine.of(row);
    }
}
