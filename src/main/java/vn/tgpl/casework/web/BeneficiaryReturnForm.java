package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.ReturnBeneficiary;
import vn.tgpl.people.PersonId;

/** Why a leaving was a mistake, as typed. */
class BeneficiaryReturnForm extends SeenForm {

    @NotBlank
    @Size(max = 2000)
    private @Nullable String reason;

    @Size(max = 1000)
    private @Nullable String note;

    ReturnBeneficiary command(CaseId caseId, PersonId person) {
        return new ReturnBeneficiary(caseId, getVersion(), person, Objects.requireNonNull(reason), note);
    }

    /** Where a refusal of the person is told; he is chosen already. */
    public @Nullable UUID getPersonId() {
        return null;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
