package vn.tgpl.retention.web;

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
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.retention.domain.KeepingChangedMeanwhile;
import vn.tgpl.retention.domain.KeepingPeriods;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

/** How long each kind of record is kept, and changes of it from a day on. */
@Controller
@RequestMapping(KeepingController.PAGE)
@PreAuthorize("hasAuthority('retention:periods')")
class KeepingController {

    static final String PAGE = "/admin/retention";

    private final KeepingPeriods periods;
    private final KeepingPage page;

    KeepingController(KeepingPeriods periods, KeepingPage page) {
        this.periods = periods;
        this.page = page;
    }

    @GetMapping
    String list(Model model) {
        page.list(model);
        return "retention/periods";
    }

    @GetMapping("/{kind}")
    String form(@PathVariable String kind, Model model) {
        ErasedKind asked = Kinds.of(kind);
        model.addAttribute(
                "form", KeepingForm.of(periods.of(asked, page.today()), periods.version(asked), page.today()));
        return show(asked, model);
    }

    @PostMapping("/{kind}")
    String set(
            @PathVariable String kind,
            @Valid @ModelAttribute("form") KeepingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ErasedKind asked = Kinds.of(kind);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                periods.set(form.period(asked), form.getVersion(), actor);
                Flash.done(redirect, "retention.periods.changed", page.what(asked));
                return "redirect:" + PAGE;
            } catch (KeepingChangedMeanwhile stale) {
                // the page shows all days of the kind as they are now; sending it once more is in knowledge of them
                status = HttpStatus.CONFLICT;
                form.setVersion(periods.version(asked));
                FormErrors.add(errors, stale);
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(status.value());
        return show(asked, model);
    }

    private String show(ErasedKind kind, Model model) {
        page.show(kind, model);
        return "retention/period";
    }
}
