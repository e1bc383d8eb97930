package vn.tgpl.referrals.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tgpl.audit.Journal;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;
import vn.tgpl.referrals.domain.AnswerPromise;
import vn.tgpl.referrals.domain.ReferralDetails;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** A referral that came to the centre. */
@Controller
@PreAuthorize("hasAuthority('referrals:read')")
class ReferralController {

    private final ReferralQueries referrals;
    private final AnswerPromise promise;
    private final Journal journal;

    ReferralController(ReferralQueries referrals, AnswerPromise promise, Journal journal) {
        this.referrals = referrals;
        this.promise = promise;
        this.journal = journal;
    }

    @GetMapping("/referrals/{id}")
    String show(@PathVariable ReferralId id, Actor actor, Model model) {
        ReferralDetails referral =
                referrals.find(id, ReferralView.receivedIn(actor.scope())).orElseThrow(NotFound::new);
        journal.record(actor, "referrals.read", "referral", id.toString(), null);
        boolean waiting = referral.row().state() == ReferralState.WAITING;
        model.addAttribute("referral", referral);
        model.addAttribute("line", ReferralLine.of(referral.row(), promise));
        model.addAttribute("mayTakeUp", waiting && actor.may("intake:receive"));
        model.addAttribute("request", actor.may("intake:read") ? referral.requestId() : null);
        return "referrals/show";
    }
}
