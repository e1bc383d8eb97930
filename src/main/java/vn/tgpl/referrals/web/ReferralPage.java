package vn.tgpl.referrals.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.ReferralDetails;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Puts together the page of a referral that came to the centre. */
@Component
class ReferralPage {

    private final ReferralQueries referrals;
    private final ReferralLines lines;

    ReferralPage(ReferralQueries referrals, ReferralLines lines) {
        this.referrals = referrals;
        this.lines = lines;
    }

    /**
     * A form that asks for a reason.
     *
     * @param step names its texts and its path
     * @throws NotFound when it did not come to the actor's centre
     */
    String ask(String step, ReferralId id, Actor actor, Model model) {
        show(id, actor, model);
        model.addAttribute("step", step);
        model.addAttribute("possible", model.getAttribute(step.equals("return") ? "maySendBack" : "mayUntie"));
        return "referrals/reason";
    }

    /** @throws NotFound when it did not come to the actor's centre */
    String show(ReferralId id, Actor actor, Model model) {
        ReferralDetails referral =
                referrals.find(id, ReferralView.receivedIn(actor.scope())).orElseThrow(NotFound::new);
        boolean waiting = referral.row().state() == ReferralState.WAITING;
        model.addAttribute("referral", referral);
        model.addAttribute("line", lines.of(referral.row()));
        model.addAttribute("mayTakeUp", waiting && actor.may("intake:receive"));
        model.addAttribute("maySendBack", waiting && referral.row().transferred() && actor.may("intake:decide"));
        model.addAttribute("mayUntie", referral.tied() && actor.may("intake:receive"));
        model.addAttribute("request", actor.may("intake:read") ? referral.requestId() : null);
        return "referrals/show";
    }
}
