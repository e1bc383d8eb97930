package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ExtendAdvice;

/** Why advice takes longer, as typed. */
class ExtensionForm extends SeenForm {

    @NotBlank
    @Size(max = 2000)
    private @Nullable String reason;

    ExtendAdvice command(CaseId id) {
        return new ExtendAdvice(id, getVersion(), Objects.requireNonNull(reason));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
