package vn.tgpl.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Asks to see a masked fact. */
class RevealForm {

    @NotNull
    private @Nullable MaskedFact fact;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    public @Nullable MaskedFact getFact() {
        return fact;
    }

    public void setFact(@Nullable MaskedFact fact) {
        this.fact = fact;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
