package vn.tgpl.referrals.web;

import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.Actor;

/** The steps with a referral that are taken for a reason and ask for nothing else. */
@Component
class ReasonPages {

    private final ReferralPage page;

    ReasonPages(ReferralPage page) {
        this.page = page;
    }

    /** @param step names its texts and its path */
    String form(String step, ReferralId id, Actor actor, Model model) {
        return form(step, new ReasonForm(), id, actor, model);
    }

    /** @param blank the form of a step that asks for more than a reason */
    String form(String step, ReasonForm blank, ReferralId id, Actor actor, Model model) {
        model.addAttribute("form", blank);
        return page.ask(step, id, actor, model);
    }

    /** @param command takes the step, for the reason given */
    ModelAndView submit(
            String step,
            ReferralId id,
            ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect,
            Consumer<String> command) {
        return FormFlow.submit(
                errors,
                model,
                () -> command.accept(Objects.requireNonNull(form.getReason())),
                () -> {
                    Flash.done(redirect, "referrals." + step + ".done");
                    return "/referrals/" + id;
                },
                conflict ->
                        conflict ? page.askTooLate(step, id, form, actor, model) : page.ask(step, id, actor, model));
    }
}
