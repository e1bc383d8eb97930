package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ReplaceExecutor;
import vn.tgpl.practitioners.PractitionerId;

/** Who leaves a case, on which ground, and who takes his place; as typed. */
class ReplacementForm extends ChoosingForm {

    @NotNull
    private @Nullable UUID assignmentId;

    @NotBlank
    private @Nullable String groundCode;

    @NotBlank
    @Size(max = 2000)
    private @Nullable String reason;

    @NotNull
    private @Nullable LocalDate notifiedOn;

    @NotNull
    private @Nullable UUID practitionerId;

    @NotNull
    private @Nullable LocalDate decidedOn;

    private @Nullable LocalTime decidedAt;

    ReplaceExecutor command(CaseId caseId) {
        return new ReplaceExecutor(
                caseId,
                getVersion(),
                Objects.requireNonNull(assignmentId),
                Objects.requireNonNull(groundCode),
                Objects.requireNonNull(reason),
                Objects.requireNonNull(notifiedOn),
                new PractitionerId(Objects.requireNonNull(practitionerId)),
                Objects.requireNonNull(decidedOn),
                decidedAt,
                assurance());
    }

    public @Nullable UUID getAssignmentId() {
        return assignmentId;
    }

    public void setAssignmentId(@Nullable UUID assignmentId) {
        this.assignmentId = assignmentId;
    }

    public @Nullable String getGroundCode() {
        return groundCode;
    }

    public void setGroundCode(@Nullable String groundCode) {
        this.groundCode = groundCode;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(@Nullable LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }

    public @Nullable UUID getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(@Nullable UUID practitionerId) {
        this.practitionerId = practitionerId;
    }

    public @Nullable LocalTime getDecidedAt() {
        return decidedAt;
    }

    public void setDecidedAt(@Nullable LocalTime decidedAt) {
        this.decidedAt = decidedAt;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
