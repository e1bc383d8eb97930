package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.RecordRegistration;
import vn.tgpl.casework.domain.RegistrationOutcome;

/** What the authority answered to a registration, as typed. */
class RegistrationAnswerForm extends OpenedForm {

    private List<UUID> persons = new ArrayList<>();

    @NotNull
    private @Nullable RegistrationOutcome outcome;

    @NotNull
    private @Nullable LocalDate answeredOn;

    private @Nullable LocalTime atTime;

    @Size(max = 60)
    private @Nullable String number;

    @Size(max = 2000)
    private @Nullable String reason;

    /** A registration has its number; a refusal and a cancellation have their reason and the hour from which to count. */
    void check(Errors errors) {
        if (outcome == RegistrationOutcome.REGISTERED) {
            require(number, "number", errors);
        } else if (outcome != null) {
            require(atTime, "atTime", errors);
            require(reason, "reason", errors);
        }
    }

    private static void require(@Nullable Object typed, String field, Errors errors) {
        if (typed == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "jakarta.validation.constraints.NotBlank.message");
        }
    }

    RecordRegistration command(CaseId caseId, UUID registrationId) {
        return new RecordRegistration(
                caseId,
                registrationId,
                new HashSet<>(persons),
                Objects.requireNonNull(outcome),
                number,
                Objects.requireNonNull(answeredOn),
                atTime,
                reason);
    }

    public List<UUID> getPersons() {
        return persons;
    }

    public void setPersons(@Nullable List<UUID> persons) {
        this.persons = persons == null ? new ArrayList<>() : new ArrayList<>(persons);
    }

    public @Nullable RegistrationOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable RegistrationOutcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(@Nullable LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public @Nullable LocalTime getAtTime() {
        return atTime;
    }

    public void setAtTime(@Nullable LocalTime atTime) {
        this.atTime = atTime;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
