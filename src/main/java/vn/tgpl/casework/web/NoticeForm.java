package vn.tgpl.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CorrectNotice;
import vn.tgpl.intake.NoticeTime;

/** When the notice of an authority was received after all, as typed. */
class NoticeForm extends SeenForm {

    @NotNull
    private @Nullable LocalDate notifiedOn;

    @NotNull
    private @Nullable LocalTime notifiedTime;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String reason;

    /** As it stands now. */
    void tell(Instant toldAt) {
        notifiedOn = NoticeTime.day(toldAt);
        notifiedTime = NoticeTime.hour(toldAt);
    }

    CorrectNotice command(CaseId caseId) {
        return new CorrectNotice(
                caseId,
                getVersion(),
                NoticeTime.of(Objects.requireNonNull(notifiedOn), Objects.requireNonNull(notifiedTime)),
                Objects.requireNonNull(reason));
    }

    public @Nullable LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(@Nullable LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }

    public @Nullable LocalTime getNotifiedTime() {
        return notifiedTime;
    }

    public void setNotifiedTime(@Nullable LocalTime notifiedTime) {
        this.notifiedTime = notifiedTime;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
