package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.domain.IncomingVerificationList;
import vn.tgpl.casework.domain.IncomingVerifications;
import vn.tgpl.casework.domain.VerificationQueries;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** What other provinces ask to have verified here. */
@Controller
@PreAuthorize("hasAuthority('intake:receive')")
class IncomingVerificationController {

    private final IncomingVerifications verifications;
    private final IncomingVerificationList incoming;
    private final IncomingVerificationLines lines;
    private final PeriodWords periods;
    private final Clock clock;

    IncomingVerificationController(
            IncomingVerifications verifications,
            IncomingVerificationList incoming,
            IncomingVerificationLines lines,
            PeriodWords periods,
            Clock clock) {
        this.verifications = verifications;
        this.incoming = incoming;
        this.lines = lines;
        this.periods = periods;
        this.clock = clock;
    }

    @ModelAttribute("answeredWithin")
    String answeredWithin() {
        return periods.of(PeriodOfLaw.D23);
    }

    @GetMapping("/verifications")
    String list(@RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
        KeysetPage<VerificationQueries.Row> page = incoming.page(actor.scope(), after);
        model.addAttribute("rows", page.rows().stream().map(lines::of).toList());
        model.addAttribute("nextHref", page.next() == null ? null : "/verifications?after=" + page.next());
        model.addAttribute("firstHref", after == null ? null : "/verifications");
        return "casework/verifications";
    }

    @GetMapping("/verifications/new")
    String form(Model model) {
        model.addAttribute("form", ReceivedVerificationForm.blank(LocalDate.now(clock)));
        return "casework/verification-incoming";
    }

    @PostMapping("/verifications")
    ModelAndView receive(
            @Valid @ModelAttribute("form") ReceivedVerificationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return FormFlow.submit(
                errors,
                model,
                () -> verifications.receive(form.command(), actor),
                () -> {
                    Flash.done(redirect, "casework.verifications.received");
                    return "/verifications";
                },
                conflict -> {
                    if (conflict) {
                        form.renew();
                    }
                    return "casework/verification-incoming";
                });
    }
}
