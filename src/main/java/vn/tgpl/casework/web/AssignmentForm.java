package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AddExecutor;
import vn.tgpl.casework.domain.AssignPractitioner;
import vn.tgpl.practitioners.PractitionerId;

/** Who is chosen for a case, by a decision of which day. */
class AssignmentForm extends ChoosingForm {

    @NotNull
    private @Nullable UUID practitionerId;

    @NotNull
    private @Nullable LocalDate decidedOn;

    private @Nullable LocalTime decidedAt;

    private @Nullable UUID inPlaceOf;

    private boolean formerLeaves;

    AddExecutor addition(CaseId caseId) {
        return new AddExecutor(command(caseId), inPlaceOf, formerLeaves);
    }

    AssignPractitioner command(CaseId caseId) {
        return new AssignPractitioner(
                caseId,
                getVersion(),
                new PractitionerId(Objects.requireNonNull(practitionerId)),
                Objects.requireNonNull(decidedOn),
                decidedAt,
                assurance());
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

    public @Nullable UUID getInPlaceOf() {
        return inPlaceOf;
    }

    public void setInPlaceOf(@Nullable UUID inPlaceOf) {
        this.inPlaceOf = inPlaceOf;
    }

    public boolean isFormerLeaves() {
        return formerLeaves;
    }

    public void setFormerLeaves(boolean formerLeaves) {
        this.formerLeaves = formerLeaves;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
