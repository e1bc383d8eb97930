package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
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
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.RequestWithdrawal;
import vn.tgpl.intake.domain.WithdrawRequest;
import vn.tgpl.shared.Actor;

/** Notes that a request is taken back. */
@Controller
@RequestMapping("/requests/{id}/withdrawal")
@PreAuthorize("hasAuthority('intake:receive')")
class WithdrawalController {

    private final DecisionPage page;
    private final RequestWithdrawal withdrawals;

    WithdrawalController(DecisionPage page, RequestWithdrawal withdrawals) {
        this.page = page;
        this.withdrawals = withdrawals;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(id, Decision.WITHDRAWAL, new WithdrawalForm(), actor, model);
    }

    @PostMapping
    String withdraw(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return page.submit(
                id,
                Decision.WITHDRAWAL,
                form,
                new DecisionPage.Sent(errors, model, response, redirect),
                () -> withdrawals.withdraw(new WithdrawRequest(id, Objects.requireNonNull(form.getReason())), actor),
                actor);
    }
}
