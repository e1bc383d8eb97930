package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form that tells the requester what to add. */
class PaperCallForm {

    @NotBlank
    @Size(max = 5000)
    private @Nullable String papers;

    @Size(max = 2000)
    private @Nullable String reason;

    public @Nullable String getPapers() {
        return papers;
    }

    public void setPapers(@Nullable String papers) {
        this.papers = papers;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
