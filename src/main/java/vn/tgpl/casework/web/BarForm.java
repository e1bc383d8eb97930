package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.BarAnswer;
import vn.tgpl.casework.domain.DeclareBars;

/** Of whom what is declared about the bars of the law of procedure, as typed. */
class BarForm extends SeenForm {

    @NotNull
    private @Nullable UUID assignmentId;

    @NotNull
    private @Nullable String bars;

    @Size(max = 1000)
    private @Nullable String reason;

    DeclareBars command(CaseId caseId) {
        return new DeclareBars(caseId, getVersion(), Objects.requireNonNull(assignmentId), new BarAnswer(bars), reason);
    }

    public @Nullable UUID getAssignmentId() {
        return assignmentId;
    }

    public void setAssignmentId(@Nullable UUID assignmentId) {
        this.assignmentId = assignmentId;
    }

    public @Nullable String getBars() {
        return bars;
    }

    public void setBars(@Nullable String bars) {
        this.bars = bars;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
