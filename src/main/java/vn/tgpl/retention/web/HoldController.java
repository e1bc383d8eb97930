package vn.tgpl.retention.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
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
import vn.tgpl.retention.domain.DueQueries;
import vn.tgpl.retention.domain.DueRow;
import vn.tgpl.retention.domain.Holds;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Holds back one thing that is past its period, or lets it go again. */
@Controller
@RequestMapping(DisposalListController.PAGE + "/due/{kind}/{thing}/hold")
@PreAuthorize("hasAuthority('retention:propose')")
class HoldController {

    private final DueQueries due;
    private final Holds holds;
    private final DisposalPage page;

    HoldController(DueQueries due, Holds holds, DisposalPage page) {
        this.due = due;
        this.holds = holds;
        this.page = page;
    }

    @GetMapping
    String form(@PathVariable String kind, @PathVariable UUID thing, Actor actor, Model model) {
        DueRow row = find(Kinds.of(kind), thing, actor);
        HoldForm form = new HoldForm();
        form.setSeenHeld(row.held() != null);
        model.addAttribute("form", form);
        page.held(Kinds.of(kind), row, model);
        return "retention/hold";
    }

    @PostMapping
    String turn(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @Valid @ModelAttribute("form") HoldForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DueRow row = find(Kinds.of(kind), thing, actor);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page.held(Kinds.of(kind), row, model);
            return "retention/hold";
        }
        holds.turn(Kinds.of(kind), thing, form.isSeenHeld(), Objects.requireNonNull(form.getReason()), actor);
        Flash.done(redirect, form.isSeenHeld() ? "retention.released" : "retention.held", row.code());
        return "redirect:" + DisposalListController.PAGE + "/due/" + kind;
    }

    private DueRow find(ErasedKind kind, UUID thing, Actor actor) {
        return due.find(kind, thing, actor.scope()).orElseThrow(NotFound::new);
    }
}
