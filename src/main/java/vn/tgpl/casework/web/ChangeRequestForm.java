package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.RequestChange;
import vn.tgpl.shared.TimeOrderedId;

/** The request of a beneficiary for another executor, as typed. */
class ChangeRequestForm extends OpenedForm {

    @NotNull
    private @Nullable UUID id;

    @NotNull
    private @Nullable UUID assignmentId;

    @NotBlank
    private @Nullable String groundCode;

    @NotNull
    private @Nullable LocalDate receivedOn;

    @Size(max = 2000)
    private @Nullable String note;

    RequestChange command(CaseId caseId) {
        return new RequestChange(
                caseId,
                Objects.requireNonNull(id),
                Objects.requireNonNull(assignmentId),
                Objects.requireNonNull(groundCode),
                Objects.requireNonNull(receivedOn),
                note);
    }

    /** What is typed so far. */
    RequestChange.Typed typed() {
        return new RequestChange.Typed(assignmentId, groundCode, receivedOn);
    }

    /** The form is another one from now on: its id was used before. */
    void renew() {
        id = TimeOrderedId.next();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
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

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
