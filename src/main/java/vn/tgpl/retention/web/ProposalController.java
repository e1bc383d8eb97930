package vn.tgpl.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
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
import vn.tgpl.retention.domain.Disposals;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.TimeOrderedId;

/** Shows what of a kind is past its period and what is held back, and proposes to destroy the rest. */
@Controller
@RequestMapping(DisposalListController.PAGE + "/due/{kind}")
@PreAuthorize("hasAuthority('retention:propose')")
class ProposalController {

    private final Disposals disposals;
    private final DisposalPage page;

    ProposalController(Disposals disposals, DisposalPage page) {
        this.disposals = disposals;
        this.page = page;
    }

    @GetMapping
    String form(@PathVariable String kind, Actor actor, Model model) {
        ProposalForm form = new ProposalForm();
        form.setId(TimeOrderedId.next());
        model.addAttribute("form", form);
        return show(Kinds.of(kind), actor, model);
    }

    @PostMapping
    String propose(
            @PathVariable String kind,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ErasedKind asked = Kinds.of(kind);
        if (!errors.hasErrors()) {
            try {
                disposals.propose(
                        Objects.requireNonNull(form.getId()), asked, Objects.requireNonNull(form.getReason()), actor);
                Flash.done(redirect, "retention.proposed");
                return "redirect:" + DisposalListController.PAGE + "/" + form.getId();
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(asked, actor, model);
    }

    private String show(ErasedKind kind, Actor actor, Model model) {
        page.due(kind, actor, model);
        return "retention/due";
    }
}
