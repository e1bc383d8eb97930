package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AssignPractitioner;
import vn.tgpl.practitioners.PractitionerId;

/** Who is chosen for a case, by a decision of which day. */
class AssignmentForm extends ChoosingForm {

    @NotNull
    private @Nullable UUID practitionerId;

    @NotNull
    private @Nullable LocalDate decidedOn;

    AssignPractitioner command(CaseId caseId) {
        return new AssignPractitioner(
                caseId,
                getVersion(),
                new PractitionerId(Objects.requireNonNull(practitionerId)),
                Objects.requireNonNull(decidedOn),
                waiver());
    }

    public @Nullable UUID getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(@Nullable UUID practitionerId) {
        this.practitionerId = practitionerId;
    }

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
