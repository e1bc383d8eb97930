package vn.tgpl.referrals.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.referrals.ReferralState;

/**
 * That a referral was tied to a request on record.
 *
 * @param referral the referral
 * @param receiptCode of the request
 * @param by who tied it
 * @param reason why it is the same person though the name or the year of birth differs, null where they do not
 * @param end how the referral had come to nothing before, null when it was waited for
 * @param undone null while it holds
 */
public record TieView(
        ReferralRow referral,
        String receiptCode,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable End end,
        @Nullable Undone undone) {

    /** How a referral had come to nothing. */
    public record End(
            ReferralState state, String reason, @Nullable Instant at) {
        @Override
        public String toString() {
            return "End[" + state + "]";
        }
    }

    /** That it was a mistake. */
    public record Undone(Instant at, String by, String reason) {
        @Override
        public String toString() {
            return "Undone[" + at + "]";
        }
    }

    @Override
    public String toString() {
        return "TieView[" + referral.id() + "]";
    }
}
