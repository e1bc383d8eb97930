package vn.tgpl.referrals.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tgpl.audit.Journal;
import vn.tgpl.offices.Offices;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.domain.ReferralDetails;
import vn.tgpl.referrals.domain.ReferralQueries;
import vn.tgpl.referrals.domain.ReferralView;
import vn.tgpl.referrals.domain.SendingOffice;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** The paper the citizen takes along: code, what happens next and by when, whom to call. */
@Controller
@PreAuthorize("hasAuthority('referrals:send')")
class ReceiptController {

    private final ReferralQueries referrals;
    private final ReferralLines lines;
    private final SendingOffice sending;
    private final Offices offices;
    private final Journal journal;

    ReceiptController(
            ReferralQueries referrals, ReferralLines lines, SendingOffice sending, Offices offices, Journal journal) {
        this.referrals = referrals;
        this.sending = sending;
        this.lines = lines;
        this.offices = offices;
        this.journal = journal;
    }

    @GetMapping("/referrals/{id}/receipt")
    String show(@PathVariable ReferralId id, Actor actor, Model model) {
        ReferralDetails referral =
                referrals.find(id, ReferralView.sentWithin(actor.scope())).orElseThrow(NotFound::new);
        journal.record(actor, "referrals.read", "referral", id.toString(), null);
        model.addAttribute("line", lines.of(referral.row()));
        model.addAttribute("endReason", referral.endReason());
        model.addAttribute("next", ReceiptSteps.of(referral.row().state()));
        model.addAttribute("maySend", sending.closed(actor.officeId()).isEmpty());
        model.addAttribute("centre", offices.get(referral.centre()));
        return "referrals/receipt";
    }
}
