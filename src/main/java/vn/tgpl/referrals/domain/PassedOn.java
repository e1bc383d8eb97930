package vn.tgpl.referrals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.HandedOver;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Sex;

/** What a referral has more to tell when it is a request that another centre passed on (Luật TGPL 2017 Đ35 k1). */
@Embeddable
record PassedOn(
        @Column(name = "transferred_request_id") UUID requestId,
        @Nullable String birth,
        @Enumerated(EnumType.STRING) @Nullable Sex sex,
        @Nullable Boolean phoneSafe,
        @Column(name = "transfer_reason") String reason) {

    static PassedOn of(RequestId request, HandedOver told) {
        return new PassedOn(request.value(), told.birth(), told.sex(), told.phoneSafe(), told.reason());
    }

    @Override
    public String toString() {
        return "PassedOn[" + requestId + "]";
    }
}
