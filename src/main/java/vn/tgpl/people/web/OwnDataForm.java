package vn.tgpl.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who asks for what is held about a person, and why, as typed. */
class OwnDataForm {

    @NotNull
    private @Nullable AskedBy askedBy;

    @NotNull
    private @Nullable IdentityShown identity;

    @Size(max = 200)
    private @Nullable String paper;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    void check(Errors errors) {
        if (askedBy == AskedBy.REPRESENTATIVE && (paper == null || paper.isBlank())) {
            errors.rejectValue("paper", "people.own.paper.missing");
        }
    }

    /** Of a form that was checked, as the journal keeps it. */
    String told() {
        String why = askedBy == AskedBy.REPRESENTATIVE ? paper + "; " + reason : reason;
        return askedBy + "/" + identity + ": " + why;
    }

    public @Nullable AskedBy getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable AskedBy askedBy) {
        this.askedBy = askedBy;
    }

    public @Nullable IdentityShown getIdentity() {
        return identity;
    }

    public void setIdentity(@Nullable IdentityShown identity) {
        this.identity = identity;
    }

    public @Nullable String getPaper() {
        return paper;
    }

    public void setPaper(@Nullable String paper) {
        this.paper = paper;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
