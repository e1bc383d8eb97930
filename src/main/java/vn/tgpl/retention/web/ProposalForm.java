package vn.tgpl.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why all that is past its period is to be destroyed, as typed. */
class ProposalForm {

    /** The id the proposal is to have. */
    @NotNull
    private @Nullable UUID id;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
