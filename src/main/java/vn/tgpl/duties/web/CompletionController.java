package vn.tgpl.duties.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.domain.DutyDesk;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;

/** Tells that a duty was met; an executor may for his own, hence the right to read alone. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class CompletionController {

    static final String VIEW = "duties/completion";

    private final DutyDesk desk;
    private final DutyForms forms;
    private final Clock clock;

    CompletionController(DutyDesk desk, DutyForms forms, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/duties/{id}/completion")
    String form(@PathVariable DutyId id, Actor actor, Model model, RedirectAttributes redirect) {
        CompletionForm form = new CompletionForm();
        form.setMetOn(LocalDate.now(clock));
        return forms.open(id, form, VIEW, actor, model, redirect);
    }

    @PostMapping("/duties/{id}/completion")
    ModelAndView meet(
            @PathVariable DutyId id,
            @Valid @ModelAttribute("form") CompletionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            FormErrors.addBesides(errors, desk.objections(id, form.meeting(), actor));
        }
        return forms.submit(
                id,
                form,
                VIEW,
                errors,
                actor,
                model,
                new DutyForms.Settlement(() -> desk.meet(form.command(id), actor), "duties.met.done", redirect));
    }
}
