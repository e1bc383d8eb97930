package vn.tgpl.duties.web;

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
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.domain.DutyDesk;
import vn.tgpl.shared.Actor;

/** Lets a duty go, with the reason. */
@Controller
@PreAuthorize("hasAuthority('duties:manage')")
class DroppingController {

    private static final String VIEW = "duties/dropping";

    private final DutyDesk desk;
    private final DutyForms forms;

    DroppingController(DutyDesk desk, DutyForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/duties/{id}/dropping")
    String form(@PathVariable DutyId id, Actor actor, Model model, RedirectAttributes redirect) {
        return forms.open(id, new DroppingForm(), VIEW, actor, model, redirect);
    }

    @PostMapping("/duties/{id}/dropping")
    ModelAndView drop(
            @PathVariable DutyId id,
            @Valid @ModelAttribute("form") DroppingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return forms.submit(
                id,
                form,
                VIEW,
                errors,
                actor,
                model,
                new DutyForms.Settlement(() -> desk.drop(form.command(id), actor), "duties.dropped.done", redirect));
    }
}
