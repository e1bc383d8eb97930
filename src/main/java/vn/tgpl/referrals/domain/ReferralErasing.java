package vn.tgpl.referrals.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.ErasedText;
import vn.tgpl.platform.Erasing;

/** Who was referred with a request, and where he is to be reached. */
@Component
class ReferralErasing implements Erasing {

    private static final List<ErasedText> REQUEST = List.of(
            ErasedText.of("referrals.referral", "request_id")
                    .marking(
                            "full_name",
                            "contact",
                            "person_status",
                            "matter",
                            "paper_seen",
                            "transfer_reason",
                            "return_reason",
                            "end_reason")
                    .emptying("birth"),
            // what arrived elsewhere with a request that was passed on, and came to nothing there
            ErasedText.where("referrals.referral", "transferred_request_id = any(:ids::uuid[]) and request_id is null")
                    .marking(
                            "full_name",
                            "contact",
                            "person_status",
                            "matter",
                            "paper_seen",
                            "transfer_reason",
                            "return_reason")
                    .emptying("birth"),
            ErasedText.of("referrals.tie", "request_id").marking("reason", "before_end_reason", "untie_reason"));

    @Override
    public List<ErasedText> of(ErasedKind kind) {
        return kind == ErasedKind.REQUEST ? REQUEST : List.of();
    }
}
