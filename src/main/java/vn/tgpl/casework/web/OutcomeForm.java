package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.RecordOutcome;

/** What came of a session, as typed. */
class OutcomeForm extends OpenedForm {

    @NotBlank
    @Size(max = 4000)
    private @Nullable String outcome;

    RecordOutcome command(CaseId caseId, UUID hearingId) {
        return new RecordOutcome(caseId, hearingId, Objects.requireNonNull(outcome));
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }
}
