package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes over which cases of one executor, on which ground and why; as typed. */
class ReassignmentForm {

    @NotNull
    private @Nullable UUID id;

    @NotBlank
    private @Nullable String groundCode;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    @NotNull
    private @Nullable LocalDate notifiedOn;

    @NotNull
    private @Nullable LocalDate decidedOn;

    private @Nullable UUID forAll;

    private boolean every;

    private boolean noBars;

    private boolean previewed;

    private List<Row> rows = new ArrayList<>();

    /** One case. */
    static class Row {

        private @Nullable UUID caseId;
        private long version;
        private @Nullable UUID assignmentId;
        private boolean chosen;
        private @Nullable UUID successor;
        private @Nullable String bars;

        public @Nullable UUID getCaseId() {
            return caseId;
        }

        public void setCaseId(@Nullable UUID caseId) {
            this.caseId = caseId;
        }

        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }

        public @Nullable UUID getAssignmentId() {
            return assignmentId;
        }

        public void setAssignmentId(@Nullable UUID assignmentId) {
            this.assignmentId = assignmentId;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public @Nullable UUID getSuccessor() {
            return successor;
        }

        public void setSuccessor(@Nullable UUID successor) {
            this.successor = successor;
        }

        public @Nullable String getBars() {
            return bars;
        }

        public void setBars(@Nullable String bars) {
            this.bars = bars;
        }
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
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

    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public @Nullable UUID getForAll() {
        return forAll;
    }

    public void setForAll(@Nullable UUID forAll) {
        this.forAll = forAll;
    }

    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean every) {
        this.every = every;
    }

    public boolean isNoBars() {
        return noBars;
    }

    public void setNoBars(boolean noBars) {
        this.noBars = noBars;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public void setPreviewed(boolean previewed) {
        this.previewed = previewed;
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }
}
