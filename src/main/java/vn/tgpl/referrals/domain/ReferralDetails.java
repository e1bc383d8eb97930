package vn.tgpl.referrals.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Sex;

/**
 * All that the sender wrote, and the request it became.
 *
 * @param passedOn the request another centre passed on, null of any other referral
 * @param birth of a request that was passed on, as it is displayed; null when none is known
 * @param sex likewise
 * @param transferReason why a request was passed on, null of any other referral
 * @param returnReason why the centre did not take it, null when it did not say so
 * @param endReason why the centre waits for the person no longer, null while it does
 * @param tied whether somebody tied it to a request that was there before
 */
public record ReferralDetails(
        ReferralRow row,
        String contact,
        String personStatus,
        String matter,
        String paperSeen,
        OfficeId centre,
        @Nullable UUID requestId,
        @Nullable UUID passedOn,
        @Nullable String birth,
        @Nullable Sex sex,
        @Nullable Boolean phoneSafe,
        @Nullable String transferReason,
        @Nullable String returnReason,
        @Nullable String endReason,
        boolean tied) {

    @Override
    public String toString() {
        return "ReferralDetails[" + row.id() + "]";
    }
}
