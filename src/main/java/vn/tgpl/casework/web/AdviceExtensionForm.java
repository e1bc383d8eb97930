package vn.tgpl.casework.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ExtendAdvice;

/** Why advice takes longer, and until when as agreed with the beneficiary; as typed. */
class AdviceExtensionForm extends ExtensionForm {

    private @Nullable LocalDate agreedOn;

    private @Nullable LocalDate agreedUntil;

    /** An agreement has its day and its last day. */
    void check(Errors errors) {
        require(agreedOn, agreedUntil, "agreedOn", errors);
        require(agreedUntil, agreedOn, "agreedUntil", errors);
    }

    private static void require(@Nullable Object typed, @Nullable Object other, String field, Errors errors) {
        if (typed == null && other != null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "jakarta.validation.constraints.NotBlank.message");
        }
    }

    ExtendAdvice command(CaseId caseId) {
        return new ExtendAdvice(caseId, getVersion(), why(), agreedOn, agreedUntil);
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable LocalDate getAgreedUntil() {
        return agreedUntil;
    }

    public void setAgreedUntil(@Nullable LocalDate agreedUntil) {
        this.agreedUntil = agreedUntil;
    }
}
