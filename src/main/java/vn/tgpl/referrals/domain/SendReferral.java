package vn.tgpl.referrals.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.OfficeId;

/**
 * Send a citizen to a centre.
 *
 * @param id made with the form, so that the same form sent twice makes one referral
 * @param centre null where the province has only one
 * @param anew whoever sends knows what his office sent of the person before
 */
public record SendReferral(
        ReferralId id,
        String fullName,
        String contact,
        String personStatus,
        String matter,
        String paperSeen,
        @Nullable OfficeId centre,
        boolean anew) {

    @Override
    public String toString() {
        return "SendReferral[" + id + "]";
    }
}
