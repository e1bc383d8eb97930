package vn.tgpl.referrals.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.platform.Option;
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

    /** What says of each step whether it may be taken. */
    private static final Map<String, String> POSSIBLE = Map.of(
            ReturnController.STEP, "maySendBack", UntieController.STEP, "mayUntie", EndingController.STEP, "mayEnd");

    private final ReferralQueries referrals;
    private final ReferralLines lines;
    private final MessageSourceAccessor messages;

    ReferralPage(ReferralQueries referrals, ReferralLines lines, MessageSource messages) {
        this.referrals = referrals;
        this.lines = lines;
        this.messages = new MessageSourceAccessor(messages);
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
        model.addAttribute("possible", model.getAttribute(POSSIBLE.getOrDefault(step, "")));
        model.addAttribute("endings", step.equals(EndingController.STEP) ? endings() : List.of());
        return "referrals/reason";
    }

    /** @throws NotFound when it did not come to the actor's centre */
    String show(ReferralId id, Actor actor, Model model) {
        ReferralDetails referral =
                referrals.find(id, ReferralView.receivedIn(actor.scope())).orElseThrow(NotFound::new);
        ReferralState state = referral.row().state();
        boolean waiting = state == ReferralState.WAITING;
        boolean transferred = referral.row().transferred();
        model.addAttribute("referral", referral);
        model.addAttribute("line", lines.of(referral.row()));
        model.addAttribute("mayTakeUp", state.mayBeTakenUp() && actor.may("intake:receive"));
        model.addAttribute("maySendBack", waiting && transferred && actor.may("intake:decide"));
        model.addAttribute("mayEnd", waiting && !transferred && actor.may("intake:receive"));
        model.addAttribute("mayUntie", referral.tied() && actor.may("intake:receive"));
        model.addAttribute("request", actor.may("intake:read") ? referral.requestId() : null);
        return "referrals/show";
    }

    private List<Option> endings() {
        return Stream.of(ReferralState.values())
                .filter(ReferralState::isEnded)
                .map(end -> new Option(end.name(), messages.getMessage("referrals.state." + end)))
                .toList();
    }
}
