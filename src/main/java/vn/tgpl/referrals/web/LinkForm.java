package vn.tgpl.referrals.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which request on record a referral is about. */
class LinkForm {

    @NotBlank
    @Size(max = 40)
    private @Nullable String receiptCode;

    @Size(max = 1000)
    private @Nullable String reason;

    /** What was typed, for a form that cannot be sent any more; fields left empty too. */
    List<ReasonForm.Typed> typed() {
        return List.of(
                ReasonForm.Typed.text("referrals.link.receiptCode", receiptCode),
                ReasonForm.Typed.text("referrals.reason", reason));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getReceiptCode() {
        return receiptCode;
    }

    public void setReceiptCode(@Nullable String receiptCode) {
        this.receiptCode = receiptCode;
    }
}
