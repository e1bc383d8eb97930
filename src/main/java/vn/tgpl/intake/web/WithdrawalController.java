package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.RequestWithdrawal;
import vn.tgpl.shared.Actor;

/** Notes that a request is taken back. */
@Controller
@RequestMapping("/requests/{id}/withdrawal")
@PreAuthorize("hasAuthority('intake:receive')")
class WithdrawalController {

    private final DecisionPage page;
    private final RequestWithdrawal withdrawals;
    private final Clock clock;

    WithdrawalController(DecisionPage page, RequestWithdrawal withdrawals, Clock clock) {
        this.page = page;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(id, Decision.WITHDRAWAL, WithdrawalForm.on(LocalDate.now(clock)), actor, model);
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
                () -> withdrawals.withdraw(form.command(id), actor),
                actor);
    }
}
