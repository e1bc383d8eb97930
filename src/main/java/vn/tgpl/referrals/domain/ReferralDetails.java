package vn.tgpl.referrals.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;

/** All that the sender wrote, and the request it became. */
public record ReferralDetails(
        ReferralRow row,
        String contact,
        String personStatus,
        String matter,
        String paperSeen,
        OfficeId centre,
        @Nullable UUID requestId) {

    @Override
    public String toString() {
        return "ReferralDetails[" + row.id() + "]";
    }
}
