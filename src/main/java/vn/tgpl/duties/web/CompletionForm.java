package vn.tgpl.duties.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.domain.Manner;
import vn.tgpl.duties.domain.MeetDuty;
import vn.tgpl.duties.domain.Meeting;

/** How a duty was met, as typed. */
class CompletionForm extends SeenDutyForm {

    @NotNull
    private @Nullable LocalDate metOn;

    @NotNull
    private @Nullable Manner manner;

    @Size(max = 50)
    private @Nullable String paperNumber;

    private @Nullable LocalDate paperOn;

    Meeting meeting() {
        return new Meeting(metOn, manner, paperNumber, paperOn);
    }

    MeetDuty command(DutyId id) {
        return new MeetDuty(
                id, Objects.requireNonNull(metOn), Objects.requireNonNull(manner), paperNumber, paperOn, getVersion());
    }

    public @Nullable LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(@Nullable LocalDate metOn) {
        this.metOn = metOn;
    }

    public @Nullable Manner getManner() {
        return manner;
    }

    public void setManner(@Nullable Manner manner) {
        this.manner = manner;
    }

    public @Nullable String getPaperNumber() {
        return paperNumber;
    }

    public void setPaperNumber(@Nullable String paperNumber) {
        this.paperNumber = paperNumber;
    }

    public @Nullable LocalDate getPaperOn() {
        return paperOn;
    }

    public void setPaperOn(@Nullable LocalDate paperOn) {
        this.paperOn = paperOn;
    }
}
