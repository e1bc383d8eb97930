package vn.tgpl.offices.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.domain.OfficeService;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.TimeOrderedId;

/** Adds an office of a kind chosen first. */
@Controller
@RequestMapping(OfficeController.PAGE + "/new")
@PreAuthorize("hasAuthority('offices:manage')")
class NewOfficeController {

    private static final String VIEW = "offices/office-new";

    private final OfficeService offices;
    private final OfficePage page;
    private final OfficeChoices choices;

    NewOfficeController(OfficeService offices, OfficePage page, OfficeChoices choices) {
        this.offices = offices;
        this.page = page;
        this.choices = choices;
    }

    @ModelAttribute
    void choices(@RequestParam(defaultValue = "BRANCH") OfficeKind kind, Model model) {
        model.addAttribute("kinds", choices.kinds());
        model.addAttribute("kindCode", kind.name());
        page.fill(kind, model);
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", OfficeForm.blank());
        return VIEW;
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "BRANCH") OfficeKind kind,
            @Valid @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Actor actor,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                offices.add(form.command(kind), actor);
                Flash.done(redirect, "offices.added", String.valueOf(form.getName()));
                return "redirect:/offices";
            } catch (FormAlreadyUsed used) {
                // sent once more it is another office
                form.setId(TimeOrderedId.next());
                FormErrors.add(errors, used);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }
}
