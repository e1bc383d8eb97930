package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.HandOverFile;
import vn.tgpl.platform.web.NameText;

/** How the file came in, as typed. */
class FileHandoverForm extends OpenedForm {

    @NotNull
    private @Nullable LocalDate handedOn;

    @NotBlank
    @Size(max = 120)
    @NameText
    private @Nullable String handedBy;

    @Size(max = 1000)
    private @Nullable String note;

    HandOverFile command(CaseId caseId) {
        return new HandOverFile(caseId, Objects.requireNonNull(handedOn), Objects.requireNonNull(handedBy), note);
    }

    public @Nullable LocalDate getHandedOn() {
        return handedOn;
    }

    public void setHandedOn(@Nullable LocalDate handedOn) {
        this.handedOn = handedOn;
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
