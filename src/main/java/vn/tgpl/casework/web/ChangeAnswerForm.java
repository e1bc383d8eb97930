package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AnswerChange;
import vn.tgpl.casework.domain.ChangeAnswer;
import vn.tgpl.practitioners.PractitionerId;

/** What is said to a request for another executor, as typed. */
class ChangeAnswerForm extends ChoosingForm {

    @NotNull
    private @Nullable ChangeAnswer answer;

    @NotNull
    private @Nullable LocalDate answeredOn;

    @Size(max = 2000)
    private @Nullable String reason;

    private @Nullable UUID practitionerId;

    /** An agreement names the successor, a refusal its reason. */
    void check(Errors errors) {
        if (answer == ChangeAnswer.AGREED && practitionerId == null && !errors.hasFieldErrors("practitionerId")) {
            errors.rejectValue("practitionerId", "jakarta.validation.constraints.NotNull.message");
        }
        if (answer == ChangeAnswer.REFUSED && reason == null) {
            errors.rejectValue("reason", "jakarta.validation.constraints.NotBlank.message");
        }
    }

    AnswerChange command(CaseId caseId) {
        PractitionerId successor =
                answer == ChangeAnswer.AGREED ? new PractitionerId(Objects.requireNonNull(practitionerId)) : null;
        return new AnswerChange(
                caseId, getVersion(), successor, Objects.requireNonNull(answeredOn), reason, assurance());
    }

    public @Nullable ChangeAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable ChangeAnswer answer) {
        this.answer = answer;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(@Nullable LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable UUID getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(@Nullable UUID practitionerId) {
        this.practitionerId = practitionerId;
    }
}
