package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.EndBeneficiary;
import vn.tgpl.people.PersonId;

/** From which day and why somebody is helped no longer, and who heads the case since, as typed. */
class BeneficiaryEndForm extends SeenForm {

    @NotNull
    private @Nullable LocalDate endedOn;

    @NotBlank
    private @Nullable String groundCode;

    @NotBlank
    @Size(max = 2000)
    private @Nullable String reason;

    private @Nullable UUID nextHead;

    EndBeneficiary command(CaseId caseId, PersonId person) {
        return new EndBeneficiary(
                caseId,
                getVersion(),
                person,
                Objects.requireNonNull(endedOn),
                Objects.requireNonNull(groundCode),
                Objects.requireNonNull(reason),
                nextHead == null ? null : new PersonId(nextHead));
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable UUID getNextHead() {
        return nextHead;
    }

    public void setNextHead(@Nullable UUID nextHead) {
        this.nextHead = nextHead;
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
}
