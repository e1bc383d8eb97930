package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.TellMattersApart;

/** Which case is another matter, and why, as typed. */
class OtherMatterForm extends SeenForm {

    @NotNull
    private @Nullable UUID other;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    TellMattersApart command(CaseId id) {
        return new TellMattersApart(
                id, getVersion(), new CaseId(Objects.requireNonNull(other)), Objects.requireNonNull(reason));
    }

    public @Nullable UUID getOther() {
        return other;
    }

    public void setOther(@Nullable UUID other) {
        this.other = other;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
