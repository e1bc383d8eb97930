package vn.tgpl.referrals;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies a referral. */
@Embeddable
public record ReferralId(UUID value) implements Serializable {

    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    public static ReferralId next() {
        return new ReferralId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
