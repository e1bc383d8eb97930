package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.WithdrawVerification;

/** Why a verification is withdrawn, as typed. */
class WithdrawalForm extends OpenedForm {

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    WithdrawVerification command(UUID id) {
        return new WithdrawVerification(id, Objects.requireNonNull(reason));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
