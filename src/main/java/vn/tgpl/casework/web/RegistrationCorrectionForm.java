package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CorrectRegistration;
import vn.tgpl.shared.TimeOrderedId;

/** What of a registration was told wrongly, as typed. */
class RegistrationCorrectionForm extends RegistrationLetterForm {

    /** Whether something is told in its place. */
    enum What {
        CORRECT,
        WITHDRAW
    }

    @NotNull
    private @Nullable What what;

    @NotBlank
    @Size(max = 2000)
    private @Nullable String reason;

    private boolean answersToo;

    CorrectRegistration command(CaseId caseId, UUID registrationId) {
        return new CorrectRegistration(
                caseId,
                registrationId,
                getVersion(),
                withdraws() ? null : letter(caseId, TimeOrderedId.next()),
                Objects.requireNonNull(reason),
                answersToo);
    }

    boolean withdraws() {
        return what == What.WITHDRAW;
    }

    public @Nullable What getWhat() {
        return what;
    }

    public void setWhat(@Nullable What what) {
        this.what = what;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isAnswersToo() {
        return answersToo;
    }

    public void setAnswersToo(boolean answersToo) {
        this.answersToo = answersToo;
    }
}
