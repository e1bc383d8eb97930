package vn.tgpl.referrals.web;

import java.util.List;
import vn.tgpl.referrals.ReferralState;

/** What a receipt tells the citizen to expect and to do, by what has become of the referral. */
final class ReceiptSteps {

    private static final String PAPERS = "referrals.next.papers";
    private static final String FREE = "referrals.next.free";

    private ReceiptSteps() {}

    /** @return keys of messages, in their order; the day of the promise stands in those that name one */
    static List<String> of(ReferralState state) {
        return switch (state) {
            case WAITING -> List.of("referrals.next.WAITING", "referrals.next.answer", PAPERS, FREE);
            // whoever is being looked at, or comes after all, still needs his papers
            case TAKEN_UP, NOT_REACHED, NOT_WANTED -> List.of(own(state), "referrals.next.answer", PAPERS, FREE);
            case ACCEPTED -> List.of(own(state), FREE);
            case REFUSED, TRANSFERRED, ANSWERED, WITHDRAWN, RETURNED -> List.of(own(state));
        };
    }

    private static String own(ReferralState state) {
        return "referrals.next." + state;
    }
}
