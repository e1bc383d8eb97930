package vn.tgpl.referrals.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.ReferralState;

/**
 * A referral in a list.
 *
 * @param transferred whether it is a request that another centre passed on
 * @param promised how soon its sender was told to expect an answer, null where it was passed on
 */
public record ReferralRow(
        ReferralId id,
        String code,
        String fullName,
        String senderOffice,
        Instant sentAt,
        ReferralState state,
        @Nullable Instant answeredAt,
        boolean transferred,
        @Nullable PromisedTerm promised) {

    @Override
    public String toString() {
        return "ReferralRow[" + id + "]";
    }
}
