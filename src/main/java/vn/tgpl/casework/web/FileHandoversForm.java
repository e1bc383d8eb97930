package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.NameText;

/** Which files came in on one day, from whom and why at once; as typed. */
class FileHandoversForm {

    @NotNull
    private @Nullable UUID id;

    @NotNull
    private @Nullable LocalDate handedOn;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    private boolean every;

    private boolean previewed;

    private List<@Valid Row> rows = new ArrayList<>();

    /** One case. */
    static class Row {

        private @Nullable UUID caseId;
        private boolean chosen;

        @Size(max = 120)
        @NameText
        private @Nullable String handedBy;

        @Size(max = 500)
        private @Nullable String note;

        public @Nullable UUID getCaseId() {
            return caseId;
        }

        public void setCaseId(@Nullable UUID caseId) {
            this.caseId = caseId;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public @Nullable String getHandedBy() {
            return handedBy;
        }

        public void setHandedBy(@Nullable String handedBy) {
            this.handedBy = handedBy;
        }

        public @Nullable String getNote() {
            return note;
        }

        public void setNote(@Nullable String note) {
            this.note = note;
        }
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(@Nullable LocalDate handedOn) {
        this.handedOn = handedOn;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean every) {
        this.every = every;
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
